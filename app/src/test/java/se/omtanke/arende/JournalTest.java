package se.omtanke.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.omtanke.arende.Uppgiftslamnarprovning.Mottagare;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Notes, the private reporter's identity, and opening with a reason. */
@MedDatabas
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalTest {

  private final Provapp app;
  private final EttSocialkontor kontor;
  private final Journal journal;
  private UUID arende;

  JournalTest(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.klocka().stall("2026-03-02T10:00");
    kontor = EttSocialkontor.i(app);
    journal = app.bean(Journal.class);
    arende = anmal();
  }

  @BeforeEach
  void nyttArende() {
    app.klocka().stall("2026-03-02T10:00");
    arende = anmal();
  }

  @AfterAll
  void stang() {
    app.close();
  }

  @Test
  void two_who_write_in_one_note_lose_nothing() {
    UUID id = UUID.randomUUID();
    assertThat(spara(kontor.anna(), id, "Samtal med skolan.", 0))
        .isEqualTo(new Journal.Sparat.Ja(1));
    assertThat(spara(kontor.chef(), id, "Samtal med skolan och BVC.", 1))
        .isEqualTo(new Journal.Sparat.Ja(2));
    assertThat(spara(kontor.anna(), id, "Samtal med skolan. De ringer igen.", 1))
        .isInstanceOfSatisfying(
            Journal.Sparat.Krock.class,
            krock -> assertThat(krock.deras().innehall()).isEqualTo("Samtal med skolan och BVC."));
    assertThatThrownBy(() -> signera(id, 1)).isInstanceOf(Konflikt.class);
  }

  @Test
  void saving_the_same_text_twice_changes_nothing() {
    UUID id = UUID.randomUUID();
    spara(kontor.anna(), id, "Samma text.", 0);
    assertThat(spara(kontor.anna(), id, "Samma text.", 0)).isEqualTo(new Journal.Sparat.Ja(1));
  }

  @Test
  void a_signed_note_is_locked_and_is_corrected_by_another() {
    UUID id = UUID.randomUUID();
    spara(kontor.anna(), id, "Mötet var den 1 mars.", 0);
    signera(id, 1);
    signera(id, 1);
    assertThatThrownBy(() -> spara(kontor.anna(), id, "Ändrad.", 1))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("rättelse");
    UUID rattelse = UUID.randomUUID();
    skriv(
        kontor.anna(),
        (tx, a) -> {
          journal.ratta(tx, a, rattelse, id, text("Mötet var den 2 mars."));
          return a.id();
        });
    assertThat(las(journal::signerade))
        .extracting(Journalanteckning::innehall)
        .containsExactlyInAnyOrder("Mötet var den 1 mars.", "Mötet var den 2 mars.");
    assertThat(las(journal::signerade))
        .filteredOn(en -> en.id().equals(rattelse))
        .singleElement()
        .satisfies(en -> assertThat(en.rattar()).contains(id));
  }

  @Test
  void an_empty_note_and_one_about_tomorrow_cannot_be_signed() {
    UUID tom = UUID.randomUUID();
    spara(kontor.anna(), tom, "", 0);
    assertThatThrownBy(() -> signera(tom, 1)).isInstanceOf(OgiltigIndata.class);
    UUID imorgon = UUID.randomUUID();
    skriv(
        kontor.anna(),
        (tx, a) ->
            journal.spara(
                tx,
                a,
                imorgon,
                new Arbetsanteckning.Text("Rubrik", "Text", LocalDate.of(2026, 3, 3)),
                0));
    assertThatThrownBy(() -> signera(imorgon, 1))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("framtiden");
  }

  @Test
  void a_private_reporter_is_known_to_the_caseworker_and_the_manager_only() {
    UUID lamnare =
        las(app.bean(Mottagning.class)::aktualiseringar).getFirst().inkommet().lamnare().stream()
            .filter(en -> en.kategori() == Lamnarkategori.PRIVATPERSON)
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(las(app.bean(Mottagning.class)::aktualiseringar).toString())
        .doesNotContain("Greta Granne");
    assertThatThrownBy(() -> identitet(kontor.anna(), lamnare))
        .as("before the case is hers")
        .isInstanceOf(Otillatet.class);
    skriv(
        kontor.anna(),
        (tx, a) -> {
          app.bean(Arendefordelning.class).ta(tx, a);
          return a.id();
        });
    assertThat(identitet(kontor.anna(), lamnare).orElseThrow().namn()).isEqualTo("Greta Granne");
    assertThat(identitet(kontor.chef(), lamnare).orElseThrow().kontakt())
        .isEqualTo("070-000 00 00");
    assertThatThrownBy(
            () ->
                prova(
                    kontor.anna(),
                    lamnare,
                    new Uppgiftslamnarprovning(Mottagare.DEN_ANMALDE, true, " ")))
        .isInstanceOf(OgiltigIndata.class);
    assertThat(
            prova(
                kontor.anna(),
                lamnare,
                new Uppgiftslamnarprovning(
                    Mottagare.DEN_ANMALDE, false, "Den anmälde har hotat grannen förut.")))
        .as("refused after the test")
        .isEmpty();
  }

  @Test
  void a_case_opened_with_a_reason_closes_by_itself_and_waits_for_review() {
    String nummer = las((tx, a) -> a.nummer());
    assertThatThrownBy(() -> oppna(nummer, "kort")).isInstanceOf(OgiltigIndata.class);
    oppna(nummer, "Barnet är hos polisen i natt och jag har jouren.");
    String sett = las(kontor.bo(), (tx, a) -> a.nummer());
    assertThat(sett).isEqualTo(nummer);
    assertThatThrownBy(
            () ->
                app.bean(Arendedorr.class)
                    .skriv(kontor.bo(), Arendeatgard.HANDLAGGA, arende, (tx, a) -> a.id()))
        .as("to read is not to write")
        .isInstanceOf(Otillatet.class);
    app.klocka().stall("2026-03-02T12:30");
    assertThatThrownBy(() -> las(kontor.bo(), (tx, a) -> a.nummer())).isInstanceOf(Saknas.class);
    assertThat(ogranskade(kontor.chef())).contains(nummer);
  }

  private List<String> ogranskade(Medarbetaruppdrag vem) {
    return app
        .bean(Transactions.class)
        .read(vem.anropare(), tx -> app.bean(Arendeoppningar.class).ogranskade(tx, vem))
        .stream()
        .map(Arendeoppning::nummer)
        .toList();
  }

  private void oppna(String nummer, String skal) {
    app.bean(Transactions.class)
        .write(
            kontor.bo().anropare(),
            Syfte.av("arende.oppna_med_skal", "arende"),
            tx -> app.bean(Arendeoppningar.class).oppna(tx, nummer, Arendeoppning.Slag.NOD, skal));
  }

  private Optional<Uppgiftslamnare.Identitet> identitet(Medarbetaruppdrag vem, UUID lamnare) {
    return prova(
        vem, lamnare, new Uppgiftslamnarprovning(Mottagare.HANDLAGGNINGEN, true, "Ringer."));
  }

  private Optional<Uppgiftslamnare.Identitet> prova(
      Medarbetaruppdrag vem, UUID lamnare, Uppgiftslamnarprovning provning) {
    return app.bean(Arendedorr.class)
        .skriv(
            vem,
            Arendeatgard.SE_UPPGIFTSLAMNARE,
            arende,
            (tx, a) -> app.bean(Uppgiftslamnarprovningar.class).prova(tx, a, lamnare, provning));
  }

  private UUID anmal() {
    var nar =
        LocalDateTime.parse("2026-03-02T09:00").atZone(ZoneId.of("Europe/Stockholm")).toInstant();
    return app.bean(Mottagning.class)
        .taEmot(
            kontor.anna(), UUID.randomUUID(), EttSocialkontor.orosanmalan(kontor.enFamilj(), nar))
        .getFirst();
  }

  private Journal.Sparat spara(Medarbetaruppdrag vem, UUID id, String innehall, int sedd) {
    return skriv(vem, (tx, a) -> journal.spara(tx, a, id, text(innehall), sedd));
  }

  private void signera(UUID id, int sedd) {
    skriv(
        kontor.anna(),
        (tx, a) -> {
          journal.signera(tx, a, id, sedd);
          return a.id();
        });
  }

  private static Arbetsanteckning.Text text(String innehall) {
    return new Arbetsanteckning.Text("Samtal", innehall, LocalDate.of(2026, 3, 2));
  }

  private <T> T skriv(Medarbetaruppdrag vem, BiFunction<WriteTransaction, Arende, T> arbete) {
    return app.bean(Arendedorr.class).skriv(vem, Arendeatgard.HANDLAGGA, arende, arbete);
  }

  private <T> T las(BiFunction<AuditedReadTransaction, Arende, T> fraga) {
    return las(kontor.anna(), fraga);
  }

  private <T> T las(Medarbetaruppdrag vem, BiFunction<AuditedReadTransaction, Arende, T> fraga) {
    return app.bean(Arendedorr.class).las(vem, Arendeatgard.LASA, arende, fraga);
  }
}
