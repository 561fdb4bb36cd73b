package se.omtanke.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.omtanke.arende.Delegationsordning.Punkt;
import se.omtanke.arende.Namndbeslut.Protokoll;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Period;
import se.omtanke.regler.handlaggning.Andringsskal;
import se.omtanke.regler.handlaggning.Javsgrund;
import se.omtanke.regler.handlaggning.Undantag;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/**
 * Who decides, by law and by the board's order, and what may be done with a decision afterwards.
 */
@MedDatabas
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeslutsrattTest {

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final Provapp app;
  private final EttSocialkontor kontor;
  private final Medarbetaruppdrag sekreterare;
  private final Beslutsgang beslutsgang;
  private final Namndbeslut namndbeslut;
  private EttSocialkontor.Familj familj;
  private UUID alva;

  BeslutsrattTest(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.klocka().stall("2026-03-02T08:00");
    kontor = EttSocialkontor.i(app);
    sekreterare =
        EttSocialkontor.medarbetare(app, "nina", Roll.NAMNDSEKRETERARE, Provapp.EXEMPELBY, "namnd");
    beslutsgang = app.bean(Beslutsgang.class);
    namndbeslut = app.bean(Namndbeslut.class);
    familj = kontor.enFamilj();
    alva = familj.alva();
  }

  @BeforeEach
  void utredd() {
    app.klocka().stall("2026-03-02T09:30");
    familj = kontor.enFamilj();
    alva =
        app.bean(Mottagning.class)
            .taEmot(
                kontor.anna(),
                UUID.randomUUID(),
                EttSocialkontor.orosanmalan(familj, nar("2026-03-02T09:10")))
            .getFirst();
    skriv(
        kontor.anna(),
        (tx, a) -> {
          UUID forsta = app.bean(Mottagning.class).aktualiseringar(tx, a).getFirst().id();
          app.bean(Mottagning.class).skyddsbedom(tx, a, forsta, false, "Ingen fara.", tx.nu());
        });
    skriv(
        kontor.anna(),
        (tx, a) -> app.bean(Utredningar.class).forhandsbedom(tx, a, true, "Oron är allvarlig."));
  }

  @AfterAll
  void stang() {
    app.close();
  }

  @Test
  void what_the_law_keeps_for_the_committee_is_refused_with_its_paragraph_and_sent_there() {
    UUID beslut = foresla(Beslutsslag.FAMILJEHEM);
    assertThatThrownBy(() -> skriv(kontor.chef(), (tx, a) -> beslutsgang.fatta(tx, a, beslut)))
        .isInstanceOf(Otillatet.class)
        .hasMessageContaining("SFS 2025:400 30 kap. 6 §")
        .hasMessageContaining("utskott");
    assertThatThrownBy(() -> las(sekreterare)).isInstanceOf(Saknas.class);
    kontor.hor(kontor.anna(), alva);
    skriv(kontor.anna(), (tx, a) -> beslutsgang.hanskjut(tx, a, beslut, Beslutsorgan.UTSKOTT));
    assertThat(vantar()).contains(beslut);

    app.klocka().stall("2026-03-12T15:00");
    protokoll(
        (tx, a) ->
            namndbeslut.bifall(
                tx, a, beslut, new Protokoll(Beslutsorgan.UTSKOTT, dag("2026-03-12"), "§ 45")));
    Beslut.Fattat fattat = ett(beslut).fattat().orElseThrow();
    assertThat(fattat.organ()).isEqualTo(Beslutsorgan.UTSKOTT);
    assertThat(fattat.namn()).isEqualTo("§ 45");
    assertThat(ett(beslut).vagar()).contains("förvaltningsdomstol, SFS 2025:400 35 kap. 1 §");
    assertThat(vantar()).doesNotContain(beslut);
  }

  @Test
  void the_committee_cannot_decide_what_the_board_has_not_given_it() {
    UUID beslut = foresla(Beslutsslag.LVU_ANSOKAN);
    kontor.hor(kontor.anna(), alva);
    assertThatThrownBy(
            () ->
                skriv(
                    kontor.anna(),
                    (tx, a) -> beslutsgang.hanskjut(tx, a, beslut, Beslutsorgan.UTSKOTT)))
        .isInstanceOf(Otillatet.class)
        .hasMessageContaining("Delegationsordningen har inte beslutet");
    skriv(kontor.anna(), (tx, a) -> beslutsgang.hanskjut(tx, a, beslut, Beslutsorgan.NAMND));
    app.klocka().stall("2026-03-13T10:00");
    Protokoll protokoll = new Protokoll(Beslutsorgan.NAMND, dag("2026-03-13"), "§ 12");
    protokoll((tx, a) -> namndbeslut.aterremittera(tx, a, beslut, "Mer om skolan.", protokoll));
    assertThat(ett(beslut).lage())
        .isInstanceOfSatisfying(
            Beslutslage.Aterremitterat.class,
            lage -> assertThat(lage.skal()).contains("§ 12", "skolan"));
  }

  @Test
  void what_the_meeting_changed_stands_as_a_decision_of_its_own() {
    UUID beslut = foresla(Beslutsslag.FAMILJEHEM);
    kontor.hor(kontor.anna(), alva);
    skriv(kontor.anna(), (tx, a) -> beslutsgang.hanskjut(tx, a, beslut, Beslutsorgan.NAMND));
    UUID nytt = UUID.randomUUID();
    app.klocka().stall("2026-03-13T10:00");
    Protokoll protokoll = new Protokoll(Beslutsorgan.NAMND, dag("2026-03-13"), "§ 13");
    protokoll(
        (tx, a) -> namndbeslut.andra(tx, a, beslut, nytt, nytt(Beslutsslag.OPPENVARD), protokoll));
    assertThat(ett(beslut).lage()).isInstanceOf(Beslutslage.Tillbakadraget.class);
    assertThat(ett(nytt).fattat()).isPresent();
  }

  @Test
  void the_chair_decides_what_cannot_wait_and_it_is_reported_at_the_next_meeting() {
    UUID beslut = UUID.randomUUID();
    skriv(
        kontor.anna(),
        (tx, a) ->
            app.bean(Bradskandebeslut.class)
                .fatta(tx, a, beslut, bradskande(Beslutsslag.LVU_OMHANDERTAGANDE)));
    Beslut.Bradska bradska = ett(beslut).fattat().orElseThrow().bradska().orElseThrow();
    assertThat(bradska.komplettering()).isEmpty();
    assertThat(ett(beslut).overklagbart()).isFalse();
    skriv(
        kontor.anna(),
        (tx, a) ->
            app.bean(Bradskandebeslut.class).komplettera(tx, a, beslut, "Barnets bästa: skydd."));
    assertThat(attAnmala()).contains(beslut);
    app.klocka().stall("2026-03-13T10:00");
    protokoll((tx, a) -> namndbeslut.anmal(tx, a, beslut, dag("2026-03-13"), "§ 3"));
    assertThat(attAnmala()).doesNotContain(beslut);
    assertThat(ett(beslut).fattat().orElseThrow().bradska().orElseThrow().anmalt())
        .contains("2026-03-13 § 3");
    assertThatThrownBy(
            () ->
                skriv(
                    kontor.anna(),
                    (tx, a) ->
                        app.bean(Bradskandebeslut.class)
                            .fatta(tx, a, UUID.randomUUID(), bradskande(Beslutsslag.LVU_ANSOKAN))))
        .isInstanceOf(Otillatet.class)
        .hasMessageContaining("SFS 2025:400 30 kap. 7 §");
  }

  @Test
  void two_persons_decide_where_the_order_says_so() {
    UUID beslut = UUID.randomUUID();
    skriv(kontor.chef(), (tx, a) -> beslutsgang.foresla(tx, a, beslut, nytt(Beslutsslag.INSATS)));
    kontor.hor(kontor.anna(), alva);
    assertThatThrownBy(() -> skriv(kontor.chef(), (tx, a) -> beslutsgang.fatta(tx, a, beslut)))
        .isInstanceOf(Otillatet.class)
        .hasMessageContaining("två personer");
  }

  @Test
  void an_order_cannot_give_what_the_law_keeps() {
    assertThatThrownBy(
            () ->
                app.bean(Delegationsordningar.class)
                    .kravLaglig(
                        new Delegationsordning(
                            "2026-04-01 § 1",
                            dag("2026-05-01"),
                            List.of(new Punkt("9.1", Beslutsslag.LVU_ANSOKAN, Roll.ENHETSCHEF)))))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("punkt 9.1 (SFS 2025:400 30 kap. 7 §");
  }

  @Test
  void a_party_need_not_be_heard_when_it_is_said_why() {
    UUID beslut = foresla(Beslutsslag.OPPENVARD);
    for (UUID part : List.of(familj.mor(), familj.far())) {
      skriv(
          kontor.anna(),
          (tx, a) ->
              app.bean(Kommunikationer.class)
                  .undanta(
                      tx,
                      a,
                      UUID.randomUUID(),
                      part,
                      Undantag.UPPENBART_OBEHOVLIGT,
                      "Ansökan beviljas helt."));
    }
    skriv(kontor.chef(), (tx, a) -> beslutsgang.fatta(tx, a, beslut));
    assertThat(ett(beslut).fattat()).isPresent();
  }

  @Test
  void whoever_is_partial_takes_no_part_and_is_told_why() {
    skriv(
        kontor.anna(),
        (tx, a) -> app.bean(Jav.class).anmal(tx, a, Javsgrund.PAVERKAS, "Granne till familjen."));
    assertThatThrownBy(() -> foresla(Beslutsslag.OPPENVARD))
        .isInstanceOf(Otillatet.class)
        .hasMessageContaining("FL 17 §");
    las(kontor.anna());
  }

  @Test
  void a_decision_is_changed_to_detriment_only_where_the_law_lets_it() {
    UUID beslut = foresla(Beslutsslag.OPPENVARD);
    kontor.hor(kontor.anna(), alva);
    skriv(kontor.chef(), (tx, a) -> beslutsgang.fatta(tx, a, beslut));
    Beslutsandringar andringar = app.bean(Beslutsandringar.class);
    assertThatThrownBy(
            () ->
                skriv(
                    kontor.chef(),
                    (tx, a) ->
                        andringar.andra(
                            tx, a, UUID.randomUUID(), beslut, andring(Andringsskal.ANNAT))))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("SFS 2017:900 37 §");
    skriv(
        kontor.chef(),
        (tx, a) ->
            andringar.andra(
                tx, a, UUID.randomUUID(), beslut, andring(Andringsskal.VASENTLIGT_FORANDRADE)));
    assertThatThrownBy(
            () ->
                skriv(
                    kontor.chef(),
                    (tx, a) ->
                        andringar.ratta(
                            tx, a, UUID.randomUUID(), beslut, false, andring(Andringsskal.ANNAT))))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("SFS 2017:900 36 §");
    List<Beslutsandring> gjorda =
        app.bean(Transactions.class).read(kontor.chef().anropare(), t -> andringar.av(t, beslut));
    assertThat(gjorda)
        .singleElement()
        .satisfies(en -> assertThat(en.lagrum()).isEqualTo("SFS 2025:400 14 kap. 9 §"));
  }

  private List<Delegationsredovisning.Rad> redovisade(Medarbetaruppdrag vem, Period period) {
    return app.bean(Transactions.class)
        .read(vem.anropare(), tx -> app.bean(Delegationsredovisning.class).under(tx, vem, period));
  }

  @Test
  void the_decisions_of_a_period_lead_to_their_cases_for_those_who_may_open_them() {
    Period mars = new Period(dag("2026-03-01"), dag("2026-04-01"));
    assertThat(redovisade(kontor.chef(), mars))
        .filteredOn(rad -> rad.arende().equals(alva))
        .singleElement()
        .satisfies(rad -> assertThat(rad.slag()).isEqualTo(Beslutsslag.FORHANDSBEDOMNING))
        .satisfies(rad -> assertThat(rad.synligt()).isTrue());
    assertThat(redovisade(sekreterare, mars))
        .filteredOn(rad -> rad.arende().equals(alva))
        .singleElement()
        .satisfies(rad -> assertThat(rad.synligt()).isFalse());
    Period april = new Period(dag("2026-04-01"), dag("2026-05-01"));
    assertThat(redovisade(sekreterare, april)).isEmpty();
  }

  private UUID foresla(Beslutsslag slag) {
    UUID beslut = UUID.randomUUID();
    skriv(kontor.anna(), (tx, a) -> beslutsgang.foresla(tx, a, beslut, nytt(slag)));
    return beslut;
  }

  private static Beslut.Nytt nytt(Beslutsslag slag) {
    Yrkande yrkande =
        new Yrkande(
            slag,
            "Det som föreslås",
            Yrkandeutfall.BIFALL,
            Optional.of(dag("2026-04-01")),
            Optional.empty(),
            "");
    return new Beslut.Nytt(
        List.of(yrkande), "Skälen.", new Beslut.Barnet("Bäst för barnet.", "Vill det.", ""));
  }

  private static Bradskandebeslut.Nytt bradskande(Beslutsslag slag) {
    return new Bradskandebeslut.Nytt(
        slag,
        "Omhändertas omedelbart",
        "Akut fara i hemmet.",
        "Ordföranden Olle Exempelsson",
        "Fara för barnet i natt.",
        true,
        nar("2026-03-02T09:20"));
  }

  private static Beslutsandring.Ny andring(Andringsskal grund) {
    return new Beslutsandring.Ny(
        "Ett besök i månaden.", "Läget är nytt.", true, Optional.of(grund));
  }

  private Beslut ett(UUID beslut) {
    return app.bean(Arendedorr.class)
        .las(kontor.chef(), Arendeatgard.LASA, alva, (tx, a) -> beslutsgang.ett(tx, a, beslut));
  }

  private UUID las(Medarbetaruppdrag vem) {
    Arendeatgard atgard =
        vem.roll() == Roll.HANDLAGGARE ? Arendeatgard.LASA : Arendeatgard.LASA_HOS_NAMNDEN;
    return app.bean(Arendedorr.class).las(vem, atgard, alva, (tx, a) -> a.id());
  }

  private List<UUID> vantar() {
    return app.bean(Transactions.class)
        .read(sekreterare.anropare(), tx -> ider(namndbeslut.vantar(tx)));
  }

  private List<UUID> attAnmala() {
    return app.bean(Transactions.class)
        .read(sekreterare.anropare(), tx -> ider(namndbeslut.attAnmala(tx)));
  }

  private static List<UUID> ider(List<Namndbeslut.Rad> rader) {
    return rader.stream().map(rad -> rad.beslut().id()).toList();
  }

  private void protokoll(BiConsumer<WriteTransaction, Arende> arbete) {
    skriv(sekreterare, Arendeatgard.PROTOKOLLFORA, arbete);
  }

  private void skriv(Medarbetaruppdrag vem, BiConsumer<WriteTransaction, Arende> arbete) {
    skriv(vem, Arendeatgard.HANDLAGGA, arbete);
  }

  private void skriv(
      Medarbetaruppdrag vem, Arendeatgard atgard, BiConsumer<WriteTransaction, Arende> arbete) {
    app.klocka().framat(java.time.Duration.ofSeconds(1));
    app.bean(Arendedorr.class)
        .skriv(
            vem,
            atgard,
            alva,
            (tx, a) -> {
              arbete.accept(tx, a);
              return a.id();
            });
  }

  private static LocalDate dag(String dag) {
    return LocalDate.parse(dag);
  }

  private static Instant nar(String tid) {
    return LocalDateTime.parse(tid).atZone(SVERIGE).toInstant();
  }
}
