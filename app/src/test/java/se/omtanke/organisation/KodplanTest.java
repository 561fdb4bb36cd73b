package se.omtanke.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.grund.Grund.EXEMPELBY;
import static se.omtanke.grund.Grund.PROVSTAD;
import static se.omtanke.grund.Grund.enMedarbetare;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Syfte;
import se.omtanke.regler.Period;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

@MedDatabas
class KodplanTest {

  private static final Kod IFO_2025 =
      new Kod(Koddel.VERKSAMHET, "552", "Institutionsvård vuxna", Period.ar(2025));
  private static final Kod IFO_2026 =
      new Kod(Koddel.VERKSAMHET, "552", "Missbruksvård", Period.fran(LocalDate.of(2026, 1, 1)));

  /** Shared by the tests of the class, as the database is: record time never goes backwards. */
  private static final Testklocka KLOCKA = Testklocka.vid("2026-11-23T08:00");

  private final Testdatabas databas;
  private final Anropare controller = enMedarbetare(EXEMPELBY);
  private Grund grund;
  private Kodplan kodplan;

  KodplanTest(Testdatabas databas) {
    this.databas = databas;
  }

  @BeforeEach
  void kodplanen() {
    KLOCKA.framat(Duration.ofDays(1));
    grund = Grund.pa(databas, KLOCKA);
    kodplan = new Kodplan(grund.ider());
  }

  @Test
  void a_code_may_mean_something_else_next_year() {
    faststall(List.of(IFO_2025, IFO_2026));

    assertThat(benamning(LocalDate.of(2025, 12, 31))).isEqualTo("Institutionsvård vuxna");
    assertThat(benamning(LocalDate.of(2026, 1, 1))).isEqualTo("Missbruksvård");
    assertThat(register().slaUpp(Koddel.VERKSAMHET, "552", LocalDate.of(2024, 12, 31))).isEmpty();
  }

  @Test
  void stating_the_same_plan_again_changes_nothing() {
    faststall(List.of(IFO_2025, IFO_2026));
    KLOCKA.framat(Duration.ofDays(1));

    assertThat(faststall(List.of(IFO_2026, IFO_2025))).isZero();
  }

  @Test
  void a_changed_name_is_a_new_version_and_the_old_one_stays_in_history() {
    faststall(List.of());
    KLOCKA.framat(Duration.ofDays(1));
    Instant sedan = KLOCKA.instant();
    faststall(List.of(IFO_2025));
    KLOCKA.framat(Duration.ofDays(1));
    faststall(List.of(new Kod(Koddel.VERKSAMHET, "552", "Nytt namn", Period.ar(2025))));

    assertThat(benamning(LocalDate.of(2025, 6, 1))).isEqualTo("Nytt namn");
    assertThat(
            grund.kolumn(
                controller,
                """
                SELECT benamning || ' ' || (ersatt = 'infinity') FROM kod
                WHERE kommun = '9900' AND registrerad >= '%s' ORDER BY registrerad
                """
                    .formatted(sedan)))
        .containsExactly("Institutionsvård vuxna false", "Nytt namn true");
  }

  @Test
  void two_meanings_of_one_code_on_one_day_are_refused_by_the_database() {
    assertThatThrownBy(
            () ->
                faststall(
                    List.of(IFO_2025, new Kod(Koddel.VERKSAMHET, "552", "Annat", Period.ALLTID))))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void another_kommun_has_its_own_plan() {
    faststall(List.of(IFO_2025));

    Kodregister annan =
        grund.transactions().read(enMedarbetare(PROVSTAD), tx -> kodplan.register(tx));
    assertThat(annan.arTom(Koddel.VERKSAMHET)).isTrue();
  }

  private int faststall(List<Kod> koder) {
    return grund
        .transactions()
        .write(
            controller,
            Syfte.av("organisation.faststall_kodplan", "kodplan"),
            tx -> kodplan.faststall(tx, koder));
  }

  private Kodregister register() {
    return grund.transactions().read(controller, tx -> kodplan.register(tx));
  }

  private String benamning(LocalDate dag) {
    return register().slaUpp(Koddel.VERKSAMHET, "552", dag).orElseThrow().benamning();
  }
}
