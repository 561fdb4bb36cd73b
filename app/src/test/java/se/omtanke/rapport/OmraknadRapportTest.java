package se.omtanke.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.rapport.Flyttby.CONTROLLER;
import static se.omtanke.rapport.Flyttby.DECEMBER;
import static se.omtanke.rapport.Flyttby.MALL;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omtanke.ekonomi.Huvudbok;
import se.omtanke.ekonomi.Huvudboksrad;
import se.omtanke.rapport.OppnadSiffra.Del;
import se.omtanke.rapport.OppnadSiffra.Kodsumma;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.jamforelse.Skillnad;
import se.omtanke.regler.Belopp;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** A year in which units moved, as it was and restated, from the ledger up to the report. */
@MedDatabas
class OmraknadRapportTest {

  private static final Rapportvinkel OMRAKNAD =
      new Rapportvinkel(Organisationsval.PERIODENS, new TreeSet<>());

  private static Flyttby by;
  private static Rapportrum rum;

  @BeforeAll
  static void kommunen(Testdatabas databas) {
    by = new Flyttby(databas);
    rum = by.rum();
  }

  @AfterAll
  static void stang() {
    by.close();
  }

  @Test
  void as_it_was_a_budget_left_under_the_old_unit_shows_two_deviations_that_are_none() {
    Rapport rapport = rapport(Rapportvinkel.VANLIG);

    assertThat(visar(rapport, "teknik")).containsExactly("0", "667000", "-667000");
    assertThat(visar(rapport, "hemvard").getLast()).isEqualTo("1084995");
    assertThat(rapport.huvud()).containsEntry("organisation", "Som den var i varje period");
  }

  @Test
  void restated_the_budget_follows_the_unit_and_the_year_end_shows_what_happened() {
    Rapport rapport = rapport(OMRAKNAD);

    assertThat(visar(rapport, "teknik")).containsExactly("1200000", "1272000", "-72000");
    assertThat(visar(rapport, "hemvard")).containsExactly("2400000", "2430000", "-30000");
    assertThat(rapport.huvud())
        .containsEntry("organisation", "Omräknad till organisationen 2025-12-31");
  }

  @Test
  void restated_the_forecast_and_the_year_before_follow_too() {
    Rapport rapport = rapport(OMRAKNAD);

    assertThat(visar(rapport, "teknik", "prognos")).isEqualTo("1230000");
    assertThat(visar(rapport, "teknik", "fjol")).isEqualTo("1080000");
    assertThat(visar(rapport(Rapportvinkel.VANLIG), "teknik", "fjol")).isEqualTo("0");
  }

  @Test
  void a_split_unit_is_shared_to_the_ore() {
    Rapport rapport = rapport(OMRAKNAD);

    assertThat(visar(rapport, "ost", "prognos")).isEqualTo("550000");
    assertThat(visar(rapport, "vast", "prognos")).isEqualTo("450000");
    assertThat(visar(rapport, "ost", "budget")).isEqualTo("550001");
    assertThat(visar(rapport, "vast", "budget")).isEqualTo("450000");
    assertThat(visar(rapport, "vast", "utfall")).isEqualTo("216003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget", "utfall", "avvikelse", "prognos", "fjol"})
  void restating_changes_no_total(String kolumn) {
    assertThat(visar(rapport(OMRAKNAD), "netto", kolumn))
        .isEqualTo(visar(rapport(Rapportvinkel.VANLIG), "netto", kolumn));
  }

  @Test
  void a_restated_figure_leads_to_its_rows_with_their_share() {
    Del del = oppna("vast", "utfall");

    assertThat(del.koder())
        .extracting(en -> en.koder().ansvar() + " " + en.andel() + " " + en.belopp().kronor())
        .containsExactly("5230 0.45 216002.70");
    BigDecimal raderna =
        rader(del).stream()
            .map(rad -> rad.belopp().kronor().multiply(del.andel(rad.koder(), rad.period())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(rader(del)).hasSize(6);
    assertThat(raderna).isEqualByComparingTo(del.summa().kronor());
  }

  @Test
  void a_unit_that_moved_is_opened_under_both_its_codes_and_late_rows_come_with_it() {
    Del del = oppna("teknik", "utfall");

    assertThat(del.koder().stream().map(en -> en.koder().ansvar()).distinct())
        .containsExactlyInAnyOrder("5260", "5810");
    assertThat(Belopp.summa(rader(del).stream().map(Huvudboksrad::belopp).toList()))
        .isEqualTo(del.summa());
  }

  @Test
  void an_edition_says_which_organisation_it_shows_and_is_compared_in_the_same() {
    Utgava utgava = rum.publicerad(CONTROLLER, new ValdRapport(MALL, DECEMBER, OMRAKNAD));

    assertThat(utgava.vinkel()).isEqualTo(OMRAKNAD);
    String innehall = rum.las(CONTROLLER, tx -> rum.del(Utgavor.class).innehall(tx, utgava.id()));
    assertThat(innehall).contains("\"organisation\":\"Omräknad till organisationen 2025-12-31\"");
    List<Skillnad> skillnader =
        rum.las(CONTROLLER, tx -> rum.del(Utgavejamforelser.class).medNu(tx, utgava.id()));
    assertThat(skillnader).isEmpty();
  }

  private static Rapport rapport(Rapportvinkel vinkel) {
    return rum.las(CONTROLLER, tx -> rum.del(Rapporter.class).nu(tx, MALL, DECEMBER, vinkel));
  }

  private static List<String> visar(Rapport rapport, String rad) {
    return List.of(
        visar(rapport, rad, "budget"),
        visar(rapport, rad, "utfall"),
        visar(rapport, rad, "avvikelse"));
  }

  private static String visar(Rapport rapport, String rad, String kolumn) {
    return Rapportrum.visar(rapport, "omraden", rad, kolumn);
  }

  private static Del oppna(String rad, String kolumn) {
    Siffror.Plats plats = new Siffror.Plats("omraden", rad, kolumn);
    return rum.las(
            CONTROLLER, tx -> rum.del(Siffror.class).oppna(tx, MALL, DECEMBER, OMRAKNAD, plats))
        .delar()
        .getFirst();
  }

  private static List<Huvudboksrad> rader(Del del) {
    Huvudbok.Begaran begaran =
        new Huvudbok.Begaran(
            del.fonster().ar(),
            del.fonster().fran(),
            del.fonster().till(),
            del.koder().stream().map(Kodsumma::koder).distinct().toList());
    return rum.las(
        CONTROLLER, tx -> rum.del(Huvudbok.class).rader(tx, begaran, new UUID(0, 0), 1_000));
  }
}
