package se.omtanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.grund.Grund.EXEMPELBY;
import static se.omtanke.grund.Grund.PROVSTAD;
import static se.omtanke.grund.Grund.enMedarbetare;
import static se.omtanke.organisation.Enheter.enhet;
import static se.omtanke.organisation.Enheter.kallad;
import static se.omtanke.organisation.Enheter.namnd;
import static se.omtanke.organisation.Enheter.omrade;
import static se.omtanke.organisation.Enheter.steg;
import static se.omtanke.organisation.Enheter.under;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.ReadTransaction;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Period;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

@MedDatabas
class OrganisationTest {

  private static final LocalDate DAG_2024 = LocalDate.of(2024, 6, 1);
  private static final LocalDate DAG_2025 = LocalDate.of(2025, 6, 1);

  private static final Enhetsversion NAMNDEN = namnd("namnden", "5*");
  private static final Enhetsversion HEMVARD = omrade("hemvard", "namnden", "52*");
  private static final Enhetsversion TEKNIK = omrade("teknik", "namnden", "58*");
  private static final Enhetsversion NORR = enhet("norr", "hemvard", "5210");
  private static final List<Enhetsversion> GRUND = List.of(NAMNDEN, HEMVARD, TEKNIK, NORR);

  private static final Testklocka KLOCKA = Testklocka.vid("2026-11-23T08:00");

  private final Testdatabas databas;
  private final Anropare controller = enMedarbetare(EXEMPELBY);
  private Grund grund;
  private Organisation organisation;

  OrganisationTest(Testdatabas databas) {
    this.databas = databas;
  }

  @BeforeEach
  void organisationen() {
    KLOCKA.framat(Duration.ofDays(1));
    grund = Grund.pa(databas, KLOCKA);
    organisation = new Organisation(grund.ider());
    faststall(GRUND);
    KLOCKA.framat(Duration.ofDays(1));
  }

  @Test
  void a_code_counts_for_its_unit_and_everything_above_it() {
    Organisationstrad trad = las(tx -> organisation.trad(tx, DAG_2024));

    assertThat(trad.enheterFor("5210"))
        .extracting(Enhet::nyckel)
        .containsExactly("namnden", "hemvard", "norr");
    assertThat(trad.enhetFor("5299")).map(Enhet::nyckel).contains("hemvard");
    assertThat(trad.enhetFor("9999")).isEmpty();
    assertThat(trad.alla())
        .extracting(Enhet::nyckel)
        .containsExactly("namnden", "hemvard", "norr", "teknik");
    assertThat(trad.alltUnder(trad.namnder().getFirst())).hasSize(3);
  }

  @Test
  void a_unit_that_moves_at_the_turn_of_the_year_stays_the_same_unit() {
    faststall(
        List.of(
            NAMNDEN,
            HEMVARD,
            TEKNIK,
            under(NORR, Period.ar(2024)),
            under(enhet("norr", "teknik", "5810"), Period.fran(LocalDate.of(2025, 1, 1)))));

    Organisationstrad fore = las(tx -> organisation.trad(tx, DAG_2024));
    Organisationstrad efter = las(tx -> organisation.trad(tx, DAG_2025));
    UUID norr = fore.enhetFor("5210").orElseThrow().id();
    assertThat(efter.enhetFor("5810")).map(Enhet::id).contains(norr);
    assertThat(efter.vag(efter.enhet(norr).orElseThrow()))
        .extracting(Enhet::nyckel)
        .containsExactly("namnden", "teknik", "norr");
    assertThat(las(organisation::historik).versioner(norr)).hasSize(2);
  }

  @Test
  void stating_the_same_organisation_again_changes_nothing() {
    assertThat(faststall(GRUND.reversed())).isZero();
  }

  @Test
  void a_correction_is_a_new_version_and_what_was_known_before_can_be_asked_for() {
    Instant fore = KLOCKA.instant();
    KLOCKA.framat(Duration.ofDays(1));

    assertThat(faststall(List.of(NAMNDEN, HEMVARD, TEKNIK, kallad(NORR, "Norra")))).isEqualTo(2);

    assertThat(namn(las(organisation::historik))).isEqualTo("Norra");
    assertThat(namn(las(tx -> organisation.historik(tx, fore)))).isEqualTo("norr");
    UUID norr = las(organisation::historik).senast("norr").orElseThrow().id();
    List<RegistreradEnhet> registrerat = las(tx -> organisation.registrerat(tx, norr));
    assertThat(registrerat).hasSizeGreaterThanOrEqualTo(2);
    assertThat(registrerat.getLast().ersatt()).isEmpty();
    assertThat(registrerat.get(registrerat.size() - 2).ersatt()).contains(KLOCKA.instant());
  }

  @Test
  void what_followed_what_is_kept_and_corrected() {
    List<Enhetsversion> delad =
        List.of(
            NAMNDEN,
            HEMVARD,
            TEKNIK,
            under(NORR, Period.ar(2024)),
            under(enhet("ost", "hemvard", "5212"), Period.fran(LocalDate.of(2025, 1, 1))),
            under(enhet("vast", "hemvard", "5214"), Period.fran(LocalDate.of(2025, 1, 1))));
    faststall(
        delad,
        steg("norr", "ost", "2025-01-01", "0.55"),
        steg("norr", "vast", "2025-01-01", "0.450"));
    KLOCKA.framat(Duration.ofDays(1));

    assertThat(
            faststall(
                delad,
                steg("norr", "ost", "2025-01-01", "0.5"),
                steg("norr", "vast", "2025-01-01", "0.5")))
        .isEqualTo(4);
    assertThat(las(organisation::historik).successioner("norr"))
        .extracting(s -> s.till() + " " + s.andel())
        .containsExactly("ost 0.5", "vast 0.5");
  }

  @Test
  void a_joint_board_of_another_kommun_may_own_a_unit() {
    Enhetsversion gemensam =
        new Enhetsversion(
            "hjalpmedelsnamnden",
            "Gemensamma hjälpmedelsnämnden",
            Enhetsniva.NAMND,
            Optional.empty(),
            List.of(),
            Optional.of(new Kommunkod("9901")),
            Period.fran(Enheter.BORJAN));
    faststall(
        List.of(NAMNDEN, HEMVARD, TEKNIK, NORR, gemensam, enhet("hjm", "hjalpmedelsnamnden")));

    Organisationstrad trad = las(tx -> organisation.trad(tx, DAG_2025));
    assertThat(trad.vag(trad.enhet("hjm").orElseThrow()).getFirst().version().vardkommun())
        .contains(new Kommunkod("9901"));
  }

  @Test
  void an_organisation_that_does_not_hold_together_is_refused_in_words() {
    assertThatThrownBy(() -> faststall(List.of(NAMNDEN, omrade("a", "b"), omrade("b", "a"))))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessage("Enheten ligger under sig själv från 2024-01-01.");
  }

  @Test
  void two_versions_of_one_unit_on_one_day_are_refused_by_the_database() {
    UUID norr = las(organisation::historik).senast("norr").orElseThrow().id();

    assertThatThrownBy(
            () ->
                skriv(
                    tx ->
                        tx.sql(
                                """
                                INSERT INTO enhetsversion (kommun, id, enhet, namn, niva,
                                  overordnad, ansvar, fran, till, registrerad)
                                SELECT kommun, :id, enhet, 'Annan', niva, overordnad, ansvar,
                                  DATE '2025-03-01', DATE '2025-03-02', :nu
                                FROM enhetsversion
                                WHERE kommun = '9900' AND enhet = :enhet AND ersatt = 'infinity'
                                """)
                            .param("id", grund.ider().ny())
                            .param("enhet", norr)
                            .param("nu", tx.nuDatabas())
                            .update()))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void two_who_state_it_at_once_come_after_each_other() throws InterruptedException {
    List<Enhetsversion> ena = List.of(NAMNDEN, HEMVARD, TEKNIK, kallad(NORR, "Ena"));
    List<Enhetsversion> andra = List.of(NAMNDEN, HEMVARD, TEKNIK, kallad(NORR, "Andra"));
    KLOCKA.framat(Duration.ofDays(1));

    Thread samtidig = Thread.startVirtualThread(() -> faststall(ena));
    faststall(andra);
    samtidig.join();

    assertThat(namn(las(organisation::historik))).isIn("Ena", "Andra");
    assertThat(las(organisation::historik).trad(DAG_2024).alla()).hasSize(4);
  }

  @Test
  void whoever_began_before_the_last_change_is_told_to_try_again() {
    KLOCKA.framat(Duration.ofMinutes(2));
    faststall(List.of(NAMNDEN, HEMVARD, TEKNIK, kallad(NORR, "Senare")));
    KLOCKA.framat(Duration.ofMinutes(-1));

    assertThatThrownBy(() -> faststall(List.of(NAMNDEN, HEMVARD, TEKNIK)))
        .isInstanceOf(Konflikt.class);
  }

  @Test
  void another_kommun_sees_nothing_of_it() {
    Organisationstrad annan =
        grund.transactions().read(enMedarbetare(PROVSTAD), tx -> organisation.trad(tx, DAG_2024));

    assertThat(annan.alla()).isEmpty();
  }

  private static String namn(Organisationshistorik historik) {
    return historik.trad(DAG_2024).enhet("norr").orElseThrow().namn();
  }

  private int faststall(List<Enhetsversion> enheter, Succession... successioner) {
    return skriv(tx -> organisation.faststall(tx, enheter, List.of(successioner)));
  }

  private <T> T skriv(Function<WriteTransaction, T> arbete) {
    return grund
        .transactions()
        .write(controller, Syfte.av("organisation.faststall", "organisation"), arbete);
  }

  private <T> T las(Function<ReadTransaction, T> fraga) {
    return grund.transactions().read(controller, fraga);
  }
}
