package se.omtanke.organisation.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.grund.Grund.EXEMPELBY;
import static se.omtanke.grund.Grund.PROVSTAD;
import static se.omtanke.grund.Grund.enMedarbetare;
import static se.omtanke.organisation.attest.Attestrader.rad;
import static se.omtanke.organisation.attest.Attestrader.tidsbegransad;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

@MedDatabas
class AttestregisterTest {

  private static final Testklocka KLOCKA = Testklocka.vid("2026-11-23T08:00");

  private static final List<Attestperson> PERSONER =
      List.of(
          new Attestperson(
              "chef", "Astrid", "Förvaltningschef", "astrid@exempelby.example", Optional.empty()),
          new Attestperson("norr", "Bo", "Enhetschef", "", Optional.of("chef")),
          Attestperson.roll("Enhetschef Söder"));

  private static final Attestratt ALLT = rad("5*", "chef", 5_000_000);
  private static final Attestratt NORR = rad("5210", "norr", 300_000, "enhetschef-soder", "chef");
  private static final Attestratt VIKARIE =
      tidsbegransad("5220", "norr", 300_000, "2026-06-29", "2026-08-10");

  private final Testdatabas databas;
  private final Anropare controller = enMedarbetare(EXEMPELBY);
  private Grund grund;
  private Attestregister register;

  AttestregisterTest(Testdatabas databas) {
    this.databas = databas;
  }

  @BeforeEach
  void registret() {
    KLOCKA.framat(Duration.ofDays(1));
    grund = Grund.pa(databas, KLOCKA);
    register = new Attestregister(grund.ider());
    faststall(List.of(), List.of());
  }

  @Test
  void what_is_stated_is_read_back_in_code_order() {
    assertThat(faststall(List.of(VIKARIE, NORR, ALLT), PERSONER)).isEqualTo(6);

    Attestforteckning forteckning = las(controller);
    assertThat(forteckning.ratter()).containsExactly(ALLT, NORR, VIKARIE);
    assertThat(forteckning.pa(LocalDate.of(2026, 8, 10))).containsExactly(ALLT, NORR);
    assertThat(forteckning.personer()).containsExactlyInAnyOrderElementsOf(PERSONER);
    assertThat(las(enMedarbetare(PROVSTAD)).ratter()).isEmpty();
  }

  @Test
  void stating_the_same_register_again_changes_nothing() {
    faststall(List.of(ALLT, NORR, VIKARIE), PERSONER);

    assertThat(faststall(List.of(NORR, VIKARIE, ALLT), PERSONER.reversed())).isZero();
  }

  @Test
  void a_changed_limit_closes_the_old_row_and_keeps_it() {
    faststall(List.of(ALLT, NORR), PERSONER);
    KLOCKA.framat(Duration.ofDays(1));

    assertThat(faststall(List.of(ALLT, rad("5210", "norr", 250_000)), PERSONER)).isEqualTo(2);
    assertThat(
            grund.kolumn(
                controller,
                """
                SELECT belopp_drift || ' ' || (ersatt = 'infinity') FROM attestratt
                WHERE kommun = '9900' AND ansvar = '5210' ORDER BY registrerad DESC LIMIT 2
                """))
        .containsExactly("250000.00 true", "300000.00 false");
  }

  @Test
  void a_row_that_names_someone_unknown_is_refused() {
    assertThatThrownBy(() -> faststall(List.of(rad("5*", "okand", 1)), PERSONER))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessage("\"okand\" finns inte bland personerna.");
  }

  @Test
  void two_standing_rows_for_the_same_codes_are_refused_by_the_database() {
    assertThatThrownBy(() -> faststall(List.of(NORR, rad("5210", "chef", 1)), PERSONER))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private int faststall(Collection<Attestratt> ratter, Collection<Attestperson> personer) {
    return grund
        .transactions()
        .write(
            controller,
            Syfte.av("attest.faststall", "attestregister"),
            tx -> register.faststall(tx, ratter, personer));
  }

  private Attestforteckning las(Anropare anropare) {
    return grund.transactions().read(anropare, register::forteckning);
  }
}
