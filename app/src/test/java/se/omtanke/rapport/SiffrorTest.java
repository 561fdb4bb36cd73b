package se.omtanke.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.rapport.Provposter.APRIL_2021;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Huvudbok;
import se.omtanke.ekonomi.Huvudboksrad;
import se.omtanke.ekonomi.Serie;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Saknas;
import se.omtanke.rapport.OppnadSiffra.Del;
import se.omtanke.rapport.OppnadSiffra.Kodsumma;
import se.omtanke.rapport.Siffror.Plats;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.regler.Belopp;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** A figure opened is made of what it shows, to the öre, down to the rows of the ledger. */
@MedDatabas
class SiffrorTest {

  private static final String MALL = "fyramanadersrapport";
  private static final UUID BORJAN = new UUID(0, 0);

  private static Rapportrum rum;
  private static Anropare controller;

  @BeforeAll
  static void kommunen(Testdatabas databas) {
    rum = new Rapportrum(databas);
    controller = rum.med("2280");
  }

  @AfterAll
  static void stang() {
    rum.close();
  }

  @Test
  void the_parts_of_every_figure_add_up_to_it_with_its_sign() {
    Rapport rapport = rum.nu(controller, MALL, APRIL_2021);
    Tabell tabell = rapport.tabell("omraden").orElseThrow();
    for (String rad : List.of("netto", "hemtjanst", "covid_team", "ledning")) {
      for (String kolumn : List.of("budget", "utfall", "avvikelse", "prognosavvikelse")) {
        Belopp visat =
            tabell
                .cell(tabell.rad(rad).orElseThrow(), tabell.kolumn(kolumn).orElseThrow())
                .map(cell -> ((Beloppsvarde) cell.varde()).belopp())
                .orElseThrow();
        assertThat(delarnas(oppna(rad, kolumn))).as(rad + " " + kolumn).isEqualTo(visat);
      }
    }
  }

  @Test
  void the_ledger_rows_of_a_part_sum_to_it_to_the_ore() {
    Del del =
        oppna("hemtjanst", "utfall").delar().stream()
            .filter(en -> en.fonster().serie() == Serie.UTFALL)
            .findFirst()
            .orElseThrow();
    Huvudbok.Begaran begaran =
        new Huvudbok.Begaran(
            del.fonster().ar(),
            del.fonster().fran(),
            del.fonster().till(),
            del.koder().stream().map(Kodsumma::koder).toList());
    Belopp summa = Belopp.NOLL;
    UUID efter = BORJAN;
    int antal = 0;
    List<Huvudboksrad> sida = rader(begaran, efter);
    while (!sida.isEmpty()) {
      summa = summa.plus(Belopp.summa(sida.stream().map(Huvudboksrad::belopp).toList()));
      antal += sida.size();
      assertThat(sida).allMatch(rad -> rad.text().isEmpty() && rad.leverantor().isEmpty());
      sida = rader(begaran, sida.getLast().id());
    }
    assertThat(antal).isGreaterThan(100);
    assertThat(summa).isEqualTo(del.summa());
  }

  @Test
  void a_figure_says_what_its_row_and_column_are() {
    OppnadSiffra siffra = oppna("hemtjanst", "avvikelse");

    assertThat(siffra.kolumnDefinition()).contains("Utfall").contains("minus").contains("Budget");
    assertThat(siffra.radDefinition()).contains("5101");
    assertThat(siffra.delar()).extracting(Del::faktor).containsExactly(-1, 1);
  }

  @Test
  void a_figure_that_is_not_in_the_report_is_said_to_be_missing() {
    assertThatThrownBy(() -> oppna("hemtjanst", "finns_inte")).isInstanceOf(Saknas.class);
  }

  private static OppnadSiffra oppna(String rad, String kolumn) {
    Plats plats = new Plats("omraden", rad, kolumn);
    return rum.las(
        controller,
        tx -> rum.del(Siffror.class).oppna(tx, MALL, APRIL_2021, Rapportvinkel.VANLIG, plats));
  }

  private static Belopp delarnas(OppnadSiffra siffra) {
    return Belopp.summa(
        siffra.delar().stream()
            .map(del -> del.faktor() < 0 ? del.summa().negerat() : del.summa())
            .toList());
  }

  private static List<Huvudboksrad> rader(Huvudbok.Begaran begaran, UUID efter) {
    return rum.las(controller, tx -> rum.del(Huvudbok.class).rader(tx, begaran, efter, 1_000));
  }
}
