package se.omtanke.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.omtanke.atkomst.Provapp;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Adress;
import se.omtanke.person.Adresslag;
import se.omtanke.person.Personandringar;
import se.omtanke.person.Personer;
import se.omtanke.person.Skyddsniva;
import se.omtanke.person.Sprakbehov;
import se.omtanke.person.Tolkslag;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Letters: every reference filled or refused, each party her own, and no protected address. */
@MedDatabas
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrevskrivningTest {

  private final Provapp app;
  private final EttSocialkontor kontor;
  private final Brevskrivning brev;

  BrevskrivningTest(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.klocka().stall("2026-03-02T10:00");
    kontor = EttSocialkontor.i(app);
    brev = app.bean(Brevskrivning.class);
  }

  @AfterAll
  void stang() {
    app.close();
  }

  @Test
  void a_summons_is_issued_once_and_becomes_a_document_with_its_pdf() throws Exception {
    EttArende arende = medAdresser();
    UUID mor = arende.familj().mor();
    andra(
        mor,
        (tx, sedd) ->
            app.bean(Personandringar.class)
                .sprak(tx, mor, sedd, new Sprakbehov("ar", Tolkslag.TALAT), Optional.empty()));
    Brevval val = kallelse(mor, "Vi pratar om hur Alva har det.");
    Brev skrivet = arende.las((tx, a) -> brev.skriv(tx, a, val));
    assertThat(skrivet.rubrik()).isEqualTo("Kallelse till möte");
    assertThat(skrivet.innehall())
        .contains("gäller Alva Exempelsson", "Tid: 9 mars 2026 kl. 13.00", "tolk på arabiska")
        .doesNotContain("{", "}");
    arende.skriv((tx, a) -> brev.stallUt(tx, a, val, skrivet));
    arende.skriv((tx, a) -> brev.stallUt(tx, a, val, skrivet));
    Handling handling = arende.<List<Handling>>las(app.bean(Handlingar.class)::iArendet).getFirst();
    assertThat(handling.slag()).isEqualTo(Handlingsslag.UTGAENDE);
    assertThat(handling.gallande().uppgifter().motpart()).isEqualTo("Mona Exempelsson");
    assertThat(text(arende, handling)).contains("Mona Exempelsson", "Storgatan 1", "Vi pratar om");
    assertThat(arende.<List<Handling>>las(app.bean(Handlingar.class)::iArendet)).hasSize(1);
  }

  @Test
  void no_letter_to_anyone_can_hold_a_protected_address_whatever_the_level_and_role() {
    for (Skyddsniva niva : Skyddsniva.values()) {
      for (boolean hemlig : new boolean[] {false, true}) {
        EttArende arende = medAdresser();
        EttSocialkontor.Familj familj = arende.familj();
        adress(familj.mor(), "Gömda gränd 7", hemlig);
        skydda(familj.mor(), niva);
        boolean dolt = hemlig || niva.skyddar();
        for (UUID mottagare : List.of(familj.mor(), familj.far(), familj.alva())) {
          Brev skrivet =
              arende.las((tx, a) -> brev.skriv(tx, a, kallelse(mottagare, "Vi ses och pratar.")));
          String allt = skrivet.innehall() + skrivet.adress();
          assertThat(allt.contains("Gömda gränd"))
              .as("%s, %s, to %s".formatted(niva, hemlig, mottagare))
              .isEqualTo(!dolt && mottagare.equals(familj.mor()));
        }
        Brevval rojande = kallelse(familj.far(), "Hon bor på gömda  gränd 7 nu.");
        if (dolt) {
          assertThatThrownBy(() -> arende.las((tx, a) -> brev.skriv(tx, a, rojande)))
              .isInstanceOf(OgiltigIndata.class)
              .hasMessageContaining("skyddad")
              .hasMessageNotContaining("gränd");
        } else {
          assertThat(arende.<Brev>las((tx, a) -> brev.skriv(tx, a, rojande)).innehall())
              .contains("gömda  gränd");
        }
      }
    }
  }

  @Test
  void a_protected_child_is_not_named_to_another() {
    EttArende arende = medAdresser();
    skydda(arende.familj().alva(), Skyddsniva.SEKRETESSMARKERING);
    Brev skrivet =
        arende.las((tx, a) -> brev.skriv(tx, a, kallelse(arende.familj().far(), "Vi pratar.")));
    assertThat(skrivet.innehall()).contains("gäller personen i ärendet").doesNotContain("Alva");
  }

  @Test
  void what_is_missing_is_told_by_its_field() {
    EttArende arende = EttArende.av(kontor, "2026-03-02");
    UUID far = arende.familj().far();
    assertThatThrownBy(() -> arende.las((tx, a) -> brev.skriv(tx, a, kallelse(far, "Text"))))
        .hasMessageContaining("ingen adress");
    adress(far, "Storgatan 1", false);
    Brevval utan =
        new Brevval(
            UUID.randomUUID(),
            Brevslag.KALLELSE,
            new Brevval.Mottagare.Part(far),
            Optional.empty(),
            "Anna",
            Map.of());
    assertThatThrownBy(() -> arende.las((tx, a) -> brev.skriv(tx, a, utan)))
        .isInstanceOfSatisfying(
            OgiltigIndata.class,
            fel ->
                assertThat(fel.faltfel())
                    .extracting(OgiltigIndata.Faltfel::falt)
                    .contains("fritext", "mote_tid", "mote_plats"));
    UUID frammande = kontor.enFamilj().mor();
    assertThatThrownBy(() -> arende.las((tx, a) -> brev.skriv(tx, a, kallelse(frammande, "Text"))))
        .isInstanceOf(Saknas.class);
  }

  @Test
  void only_a_reporter_by_profession_is_told_whether_an_investigation_was_opened() {
    EttArende arende = medAdresser();
    List<Uppgiftslamnare> lamnare =
        arende
            .<List<Aktualisering>>las(app.bean(Mottagning.class)::aktualiseringar)
            .getFirst()
            .inkommet()
            .lamnare();
    Uppgiftslamnare skolan = lamnare.stream().filter(en -> !en.namn().isEmpty()).findFirst().get();
    Uppgiftslamnare granne = lamnare.stream().filter(en -> en.namn().isEmpty()).findFirst().get();
    assertThatThrownBy(() -> arende.las((tx, a) -> brev.skriv(tx, a, aterkoppling(skolan))))
        .as("nothing is decided yet")
        .hasMessageContaining("utredning");
    UUID aktualisering =
        arende
            .<List<Aktualisering>>las(app.bean(Mottagning.class)::aktualiseringar)
            .getFirst()
            .id();
    arende.skriv(
        (tx, a) ->
            app.bean(Mottagning.class)
                .skyddsbedom(tx, a, aktualisering, false, "Behövs inte nu.", tx.nu()));
    arende.skriv(
        (tx, a) -> app.bean(Utredningar.class).forhandsbedom(tx, a, true, "Oron är allvarlig."));
    assertThat(arende.<Brev>las((tx, a) -> brev.skriv(tx, a, aterkoppling(skolan))).innehall())
        .contains("Nämnden har inlett en utredning.")
        .doesNotContain("Alva", "Exempelsson");
    assertThatThrownBy(() -> arende.las((tx, a) -> brev.skriv(tx, a, aterkoppling(granne))))
        .isInstanceOf(Saknas.class);
  }

  @Test
  void a_template_is_the_boards_own_in_versions_and_refers_only_to_facts() {
    Brevmallar mallar = app.bean(Brevmallar.class);
    for (Brevslag slag : Brevslag.values()) {
      assertThat(Brevmallar.medfoljande(slag).uppgifter()).as(slag.name()).isNotEmpty();
    }
    assertThatThrownBy(() -> new Brevmall(Brevslag.KALLELSE, 1, "# Hej\n\n{personnummer}"))
        .hasMessageContaining("personnummer");
    assertThatThrownBy(() -> new Brevmall(Brevslag.KALLELSE, 1, "# Hej\n\n{namnd"))
        .hasMessageContaining("klammer");
    assertThatThrownBy(() -> new Brevmall(Brevslag.KALLELSE, 1, "Hej")).hasMessageContaining("#");
    EttArende arende = medAdresser();
    String egen = "# Begäran\n\nTill {mottagare}: {fritext}";
    arende.skriv((tx, a) -> mallar.faststall(tx, Brevslag.YTTRANDE, 0, egen));
    assertThatThrownBy(
            () -> arende.skriv((tx, a) -> mallar.faststall(tx, Brevslag.YTTRANDE, 0, egen)))
        .isInstanceOf(Konflikt.class);
    Brevval val =
        new Brevval(
            UUID.randomUUID(),
            Brevslag.YTTRANDE,
            new Brevval.Mottagare.Annan("Byskolan", "Skolgatan 1\n123 45 Exempelby"),
            Optional.empty(),
            "Anna",
            Map.of(Brevuppgift.FRITEXT, "Skriv {namnd} om närvaron."));
    Brev skrivet = arende.las((tx, a) -> brev.skriv(tx, a, val));
    assertThat(skrivet.version()).isEqualTo(1);
    assertThat(skrivet.innehall())
        .isEqualTo("# Begäran\n\nTill Byskolan: Skriv {namnd} om närvaron.");
  }

  private static Brevval aterkoppling(Uppgiftslamnare till) {
    return new Brevval(
        UUID.randomUUID(),
        Brevslag.ATERKOPPLING,
        new Brevval.Mottagare.Anmalare(till.id(), "Skolgatan 1\n123 45 Exempelby"),
        Optional.empty(),
        "Anna",
        Map.of());
  }

  private static Brevval kallelse(UUID person, String fritext) {
    return new Brevval(
        UUID.randomUUID(),
        Brevslag.KALLELSE,
        new Brevval.Mottagare.Part(person),
        Optional.empty(),
        "Anna",
        Map.of(
            Brevuppgift.FRITEXT, fritext,
            Brevuppgift.MOTE_TID, "9 mars 2026 kl. 13.00",
            Brevuppgift.MOTE_PLATS, "Socialkontoret"));
  }

  private EttArende medAdresser() {
    EttArende arende = EttArende.av(kontor, "2026-03-02");
    EttSocialkontor.Familj familj = arende.familj();
    for (UUID vem : List.of(familj.mor(), familj.far(), familj.alva())) {
      adress(vem, "Storgatan 1", false);
    }
    return arende;
  }

  private void adress(UUID person, String gata, boolean hemlig) {
    Adress adress =
        new Adress(Adresslag.FOLKBOKFORING, Optional.empty(), gata, "123 45", "Exempelby", hemlig);
    andra(
        person,
        (tx, sedd) ->
            app.bean(Personandringar.class).adress(tx, person, sedd, adress, Optional.empty()));
  }

  private void skydda(UUID person, Skyddsniva niva) {
    if (niva.skyddar()) {
      andra(
          person,
          (tx, sedd) ->
              app.bean(Personandringar.class).skydd(tx, person, sedd, niva, Optional.empty()));
    }
  }

  private void andra(UUID person, BiConsumer<WriteTransaction, String> vad) {
    Transactions transactions = app.bean(Transactions.class);
    Syfte syfte = Syfte.av("prov.stall_upp", "person");
    String sedd =
        transactions.auditedRead(
            kontor.anna().anropare(),
            syfte,
            tx -> app.bean(Personer.class).oppna(tx, person).version());
    transactions.write(
        kontor.anna().anropare(),
        syfte,
        tx -> {
          vad.accept(tx, sedd);
          return person;
        });
  }

  private String text(EttArende arende, Handling handling) throws Exception {
    Handlingsfil.Utlagd ut =
        arende.las(
            (tx, a) ->
                app.bean(Handlingar.class).lagUt(tx, a, handling.id(), handling.gallande().id()));
    try (PDDocument pdf = Loader.loadPDF(ut.vag().toFile())) {
      return new PDFTextStripper().getText(pdf);
    } finally {
      Files.delete(ut.vag());
    }
  }
}
