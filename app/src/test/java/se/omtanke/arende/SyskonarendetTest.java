package se.omtanke.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.omtanke.arende.Arbetslista.Omfang;
import se.omtanke.arende.EttSocialkontor.Familj;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.logg.Loggfilter;
import se.omtanke.atkomst.logg.Loggrad;
import se.omtanke.atkomst.logg.Loggranskning;
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

/** Two siblings, from the school's call to the court: every clock on its day, and who saw it. */
@MedDatabas
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyskonarendetTest {

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final Provapp app;
  private final EttSocialkontor kontor;
  private final Mottagning mottagning;
  private final Utredningar utredningar;
  private final Beslutsgang beslutsgang;
  private final Delgivningar delgivningar;
  private Familj familj;

  SyskonarendetTest(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.klocka().stall("2026-03-02T08:00");
    kontor = EttSocialkontor.i(app);
    familj = kontor.enFamilj();
    mottagning = app.bean(Mottagning.class);
    utredningar = app.bean(Utredningar.class);
    beslutsgang = app.bean(Beslutsgang.class);
    delgivningar = app.bean(Delgivningar.class);
  }

  @BeforeEach
  void nyFamilj() {
    app.klocka().stall("2026-03-02T08:00");
    familj = kontor.enFamilj();
  }

  @AfterAll
  void stang() {
    app.close();
  }

  @Test
  void a_report_on_two_siblings_goes_all_the_way_to_the_court() {
    List<UUID> arenden = anmal("2026-03-02T09:10");
    assertThat(arenden).hasSize(2);
    UUID alva = arenden.getFirst();
    assertThat(nummer(alva)).matches("SN 2026/[0-9]+").isNotEqualTo(nummer(arenden.getLast()));
    assertThat(aktualisering(alva).andra()).isEqualTo(1);
    assertThat(klocka(alva, Fristvakt.SKYDDSBEDOMNING).slut()).isEqualTo("2026-03-02");
    assertThat(klocka(alva, Fristvakt.FORHANDSBEDOMNING).slut()).isEqualTo("2026-03-16");

    vid("2026-03-02T11:30");
    skyddsbedom(alva);
    assertThat(klocka(alva, Fristvakt.SKYDDSBEDOMNING).bruten(idag())).isFalse();
    skriv(kontor.anna(), alva, (tx, a) -> app.bean(Arendefordelning.class).ta(tx, a));

    vid("2026-03-10T10:00");
    skriv(
        kontor.anna(),
        alva,
        (tx, a) -> utredningar.forhandsbedom(tx, a, true, "Oron är allvarlig."));
    assertThat(klocka(alva, Fristvakt.FORHANDSBEDOMNING).stoppad())
        .contains(LocalDate.of(2026, 3, 10));
    Arendefrist utredning = klocka(alva, Fristvakt.BARNUTREDNING);
    assertThat(utredning.slut()).isEqualTo("2026-07-10");
    assertThat(utredning.lagrum()).contains("20 kap. 3 §");
    assertThat(utredning.dagarKvar(LocalDate.of(2026, 7, 1))).isEqualTo(9);

    skriv(
        kontor.anna(),
        alva,
        (tx, a) ->
            utredningar.planera(
                tx, a, new Utredning.Plan("Hur har Alva det hemma?", "Samtal och BBIC")));

    vid("2026-07-03T13:00");
    assertThatThrownBy(() -> forlang(kontor.anna(), alva, "2026-08-31"))
        .isInstanceOf(Otillatet.class)
        .hasMessageContaining("enhetschef (punkt 3.2)");
    forlang(kontor.chef(), alva, "2026-08-31");
    assertThat(klocka(alva, Fristvakt.BARNUTREDNING).slut()).isEqualTo("2026-08-31");
    assertThat(klocka(alva, Fristvakt.BARNUTREDNING).forlangd()).contains("semester");
    assertThat(klocka(alva, Fristvakt.BARNUTREDNING).bruten(LocalDate.of(2026, 9, 1))).isTrue();

    vid("2026-08-24T09:00");
    UUID beslut = foresla(alva);
    assertThat(lage(alva)).isInstanceOf(Arendelage.Utreds.class);
    assertThatThrownBy(() -> fatta(kontor.anna(), alva, beslut))
        .isInstanceOf(Otillatet.class)
        .hasMessageContaining("enhetschef (punkt 3.4)");
    assertThatThrownBy(() -> fatta(kontor.chef(), alva, beslut))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("inte fått ta del av materialet (SFS 2017:900 25 §)");
    kontor.hor(kontor.anna(), alva);
    fatta(kontor.chef(), alva, beslut);
    assertThat(lage(alva)).isInstanceOf(Arendelage.Beslutat.class);
    assertThat(klocka(alva, Fristvakt.BARNUTREDNING).stoppad()).contains(LocalDate.of(2026, 8, 24));

    vid("2026-08-31T09:00");
    underratta(alva, beslut, familj.mor(), "2026-08-26");
    underratta(alva, beslut, familj.far(), "2026-08-31");
    List<Arendefrist> overklagandetider =
        klockor(alva).stream().filter(Arendefrist::partens).toList();
    assertThat(overklagandetider)
        .extracting(frist -> frist.slut().toString())
        .containsExactly("2026-09-16", "2026-09-21");

    vid("2026-09-17T08:00");
    UUID morens = overklaga(alva, beslut, familj.mor(), "2026-09-17");
    UUID faderns = overklaga(alva, beslut, familj.far(), "2026-09-17");
    assertThat(iTid(alva, morens)).isFalse();
    assertThat(iTid(alva, faderns)).isTrue();
    ta(alva, morens, Overklagandeovergang.AVVISA, "Kom in en dag för sent.");
    ta(alva, faderns, Overklagandeovergang.GODTA, "");
    ta(alva, faderns, Overklagandeovergang.OVERLAMNA, "");
    vid("2026-11-23T08:00");
    ta(alva, faderns, Overklagandeovergang.AVGOR, "Förvaltningsrätten avslår överklagandet.");
    assertThat(overklagandelage(alva, faderns)).isInstanceOf(Overklagandelage.Avgjort.class);
    assertThat(overklagandelage(alva, morens)).isInstanceOf(Overklagandelage.Avvisat.class);
  }

  @Test
  void
      a_colleague_of_another_unit_and_of_another_municipality_sees_nothing_and_the_try_is_logged() {
    UUID alva = anmal("2026-03-02T09:10").getFirst();
    assertThatThrownBy(() -> las(kontor.bo(), alva, (tx, a) -> a.nummer()))
        .isInstanceOf(Saknas.class);
    assertThatThrownBy(() -> las(kontor.cia(), alva, (tx, a) -> a.nummer()))
        .isInstanceOf(Saknas.class);
    assertThat(lista(kontor.bo(), Omfang.ALLA)).isEmpty();
    assertThat(lista(kontor.cia(), Omfang.ALLA)).isEmpty();
    assertThat(lista(kontor.anna(), Omfang.ALLA)).hasSize(2);
    assertThat(lista(kontor.chef(), Omfang.ALLA)).hasSize(2);
    assertThat(logg(kontor.bo(), Optional.empty()))
        .extracting(Loggrad::atgard)
        .contains("arende.nekad");
  }

  @Test
  void the_log_shows_who_read_whose_case() {
    UUID alva = anmal("2026-03-02T09:10").getFirst();
    las(kontor.anna(), alva, (tx, a) -> a.nummer());
    assertThat(logg(kontor.anna(), Optional.of(familj.alva())))
        .filteredOn(rad -> rad.atgard().equals("arende.lasa"))
        .singleElement()
        .satisfies(rad -> assertThat(rad.visning()).isEqualTo("OPPNAD"));
    assertThat(logg(kontor.bo(), Optional.of(familj.alva()))).isEmpty();
  }

  @Test
  void once_a_case_has_a_caseworker_her_colleagues_in_the_unit_no_longer_see_it() {
    UUID alva = anmal("2026-03-02T09:10").getFirst();
    Medarbetaruppdrag kollega =
        EttSocialkontor.medarbetare(app, "dan", Roll.HANDLAGGARE, Provapp.EXEMPELBY, "barn");
    assertThat(lista(kollega, Omfang.ENHETEN)).hasSize(2);
    skriv(kontor.anna(), alva, (tx, a) -> app.bean(Arendefordelning.class).ta(tx, a));
    assertThat(lista(kollega, Omfang.ENHETEN)).hasSize(1);
    assertThatThrownBy(() -> las(kollega, alva, (tx, a) -> a.nummer())).isInstanceOf(Saknas.class);
  }

  @Test
  void a_report_during_an_investigation_is_linked_to_it_and_counted_apart() {
    UUID alva = anmal("2026-03-02T09:10").getFirst();
    vid("2026-03-02T11:00");
    skyddsbedom(alva);
    skriv(kontor.anna(), alva, (tx, a) -> utredningar.forhandsbedom(tx, a, true, "Oro."));
    vid("2026-03-20T11:00");
    List<UUID> andra = anmal("2026-03-20T10:00");
    assertThat(andra.getFirst()).isEqualTo(alva);
    assertThat(las(kontor.anna(), alva, mottagning::aktualiseringar))
        .extracting(Aktualisering::underUtredning)
        .containsExactly(true, false);
    assertThat(klockor(alva))
        .filteredOn(frist -> frist.regel().equals(Fristvakt.FORHANDSBEDOMNING))
        .singleElement()
        .satisfies(frist -> assertThat(frist.lage()).isEqualTo(Arendefrist.Lage.UPPFYLLD));
    assertThat(klockor(alva))
        .filteredOn(frist -> frist.regel().equals(Fristvakt.SKYDDSBEDOMNING))
        .hasSize(2);
  }

  @Test
  void investigating_the_same_matter_again_does_not_start_its_time_anew() {
    UUID alva = anmal("2026-03-02T09:10").getFirst();
    vid("2026-03-02T11:00");
    skyddsbedom(alva);
    skriv(kontor.anna(), alva, (tx, a) -> utredningar.forhandsbedom(tx, a, true, "Oro."));
    vid("2026-04-01T11:00");
    UUID beslut = foresla(alva);
    kontor.hor(kontor.anna(), alva);
    fatta(kontor.chef(), alva, beslut);
    vid("2026-05-04T11:00");
    skriv(kontor.anna(), alva, utredningar::ateruppta);
    assertThat(klockor(alva))
        .filteredOn(frist -> frist.regel().equals(Fristvakt.BARNUTREDNING))
        .filteredOn(frist -> frist.lage() == Arendefrist.Lage.LOPER)
        .singleElement()
        .satisfies(frist -> assertThat(frist.slut()).isEqualTo("2026-07-02"));
  }

  @Test
  void nothing_is_decided_about_a_child_without_her_best_and_her_view_or_why_it_is_missing() {
    UUID alva = anmal("2026-03-02T09:10").getFirst();
    vid("2026-03-02T11:00");
    skyddsbedom(alva);
    skriv(kontor.anna(), alva, (tx, a) -> utredningar.forhandsbedom(tx, a, true, "Oro."));
    Beslut.Nytt utan =
        new Beslut.Nytt(
            EttSocialkontor.kontaktfamilj(idag()).yrkanden(), "Skäl.", Beslut.Barnet.INGET);
    assertThatThrownBy(
            () ->
                skriv(
                    kontor.anna(),
                    alva,
                    (tx, a) -> beslutsgang.foresla(tx, a, UUID.randomUUID(), utan)))
        .isInstanceOfSatisfying(
            OgiltigIndata.class,
            fel ->
                assertThat(fel.faltfel())
                    .extracting(OgiltigIndata.Faltfel::falt)
                    .containsExactly("basta", "asikt"));
  }

  @Test
  void a_report_is_not_decided_on_before_the_child_is_assessed_for_protection() {
    UUID alva = anmal("2026-03-02T09:10").getFirst();
    assertThatThrownBy(
            () ->
                skriv(
                    kontor.anna(),
                    alva,
                    (tx, a) -> utredningar.forhandsbedom(tx, a, false, "Ingen oro.")))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("skyddsbedömningen");
  }

  @Test
  void the_same_form_sent_twice_is_taken_down_once() {
    vid("2026-03-02T09:30");
    UUID nyckel = UUID.randomUUID();
    Inkommet.Nytt nytt = EttSocialkontor.orosanmalan(familj, nar("2026-03-02T09:10"));
    List<UUID> forsta = mottagning.taEmot(kontor.anna(), nyckel, nytt);
    assertThat(mottagning.taEmot(kontor.anna(), nyckel, nytt)).isEqualTo(forsta);
    assertThat(lista(kontor.anna(), Omfang.ENHETEN)).hasSize(2);
  }

  private List<UUID> anmal(String inkom) {
    if (app.klocka().instant().isBefore(nar(inkom))) {
      app.klocka().stall(inkom);
    }
    return mottagning.taEmot(
        kontor.anna(), UUID.randomUUID(), EttSocialkontor.orosanmalan(familj, nar(inkom)));
  }

  private void skyddsbedom(UUID arende) {
    UUID aktualisering = aktualisering(arende).id();
    skriv(
        kontor.anna(),
        arende,
        (tx, a) ->
            mottagning.skyddsbedom(
                tx, a, aktualisering, false, "Inget akut behov av skydd.", app.klocka().instant()));
  }

  private void forlang(Medarbetaruppdrag vem, UUID arende, String till) {
    skriv(
        vem,
        arende,
        (tx, a) ->
            utredningar.forlang(
                tx, a, LocalDate.parse(till), "Samtal har inte kunnat hållas under semestern."));
  }

  private UUID foresla(UUID arende) {
    UUID beslut = UUID.randomUUID();
    skriv(
        kontor.anna(),
        arende,
        (tx, a) -> beslutsgang.foresla(tx, a, beslut, EttSocialkontor.kontaktfamilj(idag())));
    return beslut;
  }

  private void fatta(Medarbetaruppdrag vem, UUID arende, UUID beslut) {
    skriv(vem, arende, (tx, a) -> beslutsgang.fatta(tx, a, beslut));
  }

  private void underratta(UUID arende, UUID beslut, UUID person, String delgiven) {
    UUID underrattelse =
        skrivSvar(
            kontor.anna(),
            arende,
            (tx, a) ->
                delgivningar.underratta(
                    tx, a, beslut, person, LocalDate.of(2026, 8, 25), Underrattelse.Satt.BREV));
    skriv(
        kontor.anna(),
        arende,
        (tx, a) -> delgivningar.delge(tx, a, beslut, underrattelse, LocalDate.parse(delgiven)));
  }

  private UUID overklaga(UUID arende, UUID beslut, UUID person, String inkom) {
    UUID id = UUID.randomUUID();
    skriv(
        kontor.anna(),
        arende,
        (tx, a) ->
            delgivningar.overklaga(
                tx, a, id, beslut, person, LocalDate.parse(inkom), "Vi vill ha kontaktfamilj."));
    return id;
  }

  private boolean iTid(UUID arende, UUID overklagande) {
    return las(
        kontor.anna(),
        arende,
        (tx, a) ->
            delgivningar.iTid(
                tx,
                a,
                delgivningar.overklaganden(tx, a).stream()
                    .filter(en -> en.id().equals(overklagande))
                    .findFirst()
                    .orElseThrow()));
  }

  private void ta(UUID arende, UUID overklagande, Overklagandeovergang steg, String skal) {
    app.klocka().framat(java.time.Duration.ofMinutes(1));
    skriv(kontor.anna(), arende, (tx, a) -> delgivningar.ta(tx, a, overklagande, steg, skal));
  }

  private Overklagandelage overklagandelage(UUID arende, UUID overklagande) {
    return las(kontor.anna(), arende, delgivningar::overklaganden).stream()
        .filter(en -> en.id().equals(overklagande))
        .findFirst()
        .orElseThrow()
        .lage();
  }

  private Aktualisering aktualisering(UUID arende) {
    return las(kontor.anna(), arende, (tx, a) -> mottagning.aktualiseringar(tx, a).getFirst());
  }

  private String nummer(UUID arende) {
    return las(kontor.anna(), arende, (tx, a) -> a.nummer());
  }

  private Arendelage lage(UUID arende) {
    return las(kontor.anna(), arende, (tx, a) -> a.lage());
  }

  private Arendefrist klocka(UUID arende, String regel) {
    return klockor(arende).stream()
        .filter(frist -> frist.regel().equals(regel))
        .findFirst()
        .orElseThrow();
  }

  private List<Arendefrist> klockor(UUID arende) {
    return las(kontor.anna(), arende, (tx, a) -> app.bean(Fristvakt.class).iArendet(tx, a.id()));
  }

  private List<Arbetslista.Rad> lista(Medarbetaruppdrag vem, Omfang omfang) {
    return app.bean(Transactions.class)
        .auditedRead(
            vem.anropare(),
            Syfte.av("arende.lista", "arende"),
            tx ->
                app.bean(Arbetslista.class).lista(tx, vem, omfang).stream()
                    .filter(rad -> Set.of(familj.alva(), familj.elis()).contains(rad.person().id()))
                    .toList());
  }

  private List<Loggrad> logg(Medarbetaruppdrag vem, Optional<UUID> person) {
    return app.bean(Loggranskning.class)
        .sok(
            kontor.chef().anropare(),
            new Loggfilter(
                person,
                Optional.of(vem.anvandare().toString()),
                false,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 12, 31),
                Optional.empty()));
  }

  private <T> T las(
      Medarbetaruppdrag vem, UUID arende, BiFunction<AuditedReadTransaction, Arende, T> fraga) {
    return app.bean(Arendedorr.class).las(vem, Arendeatgard.LASA, arende, fraga);
  }

  private void skriv(
      Medarbetaruppdrag vem, UUID arende, BiConsumer<WriteTransaction, Arende> arbete) {
    skrivSvar(
        vem,
        arende,
        (tx, a) -> {
          arbete.accept(tx, a);
          return a.id();
        });
  }

  private <T> T skrivSvar(
      Medarbetaruppdrag vem, UUID arende, BiFunction<WriteTransaction, Arende, T> arbete) {
    return app.bean(Arendedorr.class).skriv(vem, Arendeatgard.HANDLAGGA, arende, arbete);
  }

  private void vid(String tid) {
    app.klocka().stall(tid);
  }

  private LocalDate idag() {
    return LocalDate.ofInstant(app.klocka().instant(), SVERIGE);
  }

  private static Instant nar(String tid) {
    return LocalDateTime.parse(tid).atZone(SVERIGE).toInstant();
  }
}
