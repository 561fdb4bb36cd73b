package se.omtanke.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.rapport.Provposter.APRIL_2021;
import static se.omtanke.rapport.Rapportrum.visar;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Anropare;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Textresultat;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** From a municipality's files through the import and the database to what its board printed. */
@MedDatabas
class RapporterTest {

  private static final Bokforingsperiod MARS_2022 = new Bokforingsperiod(2022, 3);
  private static final List<String> SEX =
      List.of("budget", "utfall", "avvikelse", "helar", "prognos", "prognosavvikelse");
  private static final Map<String, String> OMRADEN =
      Map.ofEntries(
          Map.entry("510", "hsl"),
          Map.entry("520", "bistand"),
          Map.entry("530", "hemtjanst"),
          Map.entry("540", "sabo"),
          Map.entry("550", "korttids"),
          Map.entry("560", "assistans"),
          Map.entry("570", "lss"),
          Map.entry("580", "socialpsykiatri"),
          Map.entry("590", "ifo"),
          Map.entry("600", "ekb"),
          Map.entry("610", "ame"),
          Map.entry("620", "ledning"),
          Map.entry("630", "politik"));

  private static Rapportrum rum;
  private static Anropare harjedalen;
  private static Anropare harnosand;
  private static Anropare timra;

  @BeforeAll
  static void kommunerna(Testdatabas databas) {
    rum = new Rapportrum(databas);
    harjedalen = rum.med("2361");
    harnosand = rum.med("2280");
    timra = rum.med("2262");
  }

  @AfterAll
  static void stang() {
    rum.close();
  }

  @Test
  void harjedalens_seven_results_and_their_total_come_out() {
    Rapport rapport = rum.nu(harjedalen, "ekonomisk-uppfoljning", MARS_2022);
    Map<String, String> tryckt =
        Map.of(
            "ledning", "1168.0",
            "hemtjanst", "1393.3",
            "aldreomsorg", "-3162.1",
            "ifo", "646.5",
            "legitimerad", "-547.0",
            "lss", "104.6",
            "ebu", "497.5",
            "totalt", "100.9");
    tryckt.forEach(
        (rad, tal) ->
            assertThat(visar(rapport, "verksamheter", rad, "resultat")).as(rad).isEqualTo(tal));
    assertThat(rapport.tabell("verksamheter").orElseThrow().fordelning().fullstandig()).isTrue();
  }

  @Test
  void harjedalens_five_changes_of_cost_come_out_with_their_words() {
    Rapport rapport = rum.nu(harjedalen, "ekonomisk-uppfoljning", MARS_2022);
    Map<String, String> tryckt =
        Map.of(
            "inhyrd", "137200",
            "overtid", "672100",
            "sjuklon", "568400",
            "hemtjansttimmar", "356000",
            "placeringar", "-125300");
    tryckt.forEach(
        (rad, tal) ->
            assertThat(visar(rapport, "kostnader", rad, "forandring")).as(rad).isEqualTo(tal));
    assertThat(text(rapport, "kostnader_text"))
        .contains("sjuklön ökat med 568\u00a0400\u00a0kr")
        .contains("familjeomsorgen minskat med 125\u00a0300\u00a0kr");
    assertThat(text(rapport, "resultat")).contains("överskott mot fastställd budget om 100,9");
  }

  @Test
  void harnosands_monthly_statement_comes_out_cell_by_cell() {
    Rapport rapport = rum.nu(harnosand, "manadssammanstallning", APRIL_2021);
    List<String> kolumner =
        List.of("arsbudget", "utfall.1", "utfall.2", "utfall.3", "utfall.4", "summa", "procent");
    int celler = 0;
    for (List<String> tryckt : Provposter.rader("manader_2021_tryckt.csv")) {
      celler += jamfor(rapport, "manader", tryckt.getFirst(), kolumner, tryckt);
    }
    assertThat(celler).isEqualTo(104);
    assertThat(visar(rapport, "manader", "netto", "utfall.5")).isEmpty();
    assertThat(visar(rapport, "manader", "hemtjanst", "riktpunkt")).isEqualTo("33.3");
    assertThat(rapport.huvud()).containsEntry("kommun", "Härnösand");
  }

  @Test
  void timras_statement_and_areas_come_out_cell_by_cell_without_the_misprint() {
    Rapport rapport = rum.nu(timra, "tertialrapport", APRIL_2021);
    Map<String, String> totalt =
        Map.of("intakt", "intakter", "kostnad", "kostnader", "netto", "netto");
    int celler = 0;
    for (List<String> tryckt : Provposter.rader("omraden_2021_tryckt.csv")) {
      String[] del = tryckt.getFirst().split("\\.", -1);
      if (del[0].equals("totalt")) {
        celler += jamfor(rapport, "drift", totalt.getOrDefault(del[1], ""), SEX, tryckt);
        jamfor(rapport, "verksamheter", tryckt.getFirst(), SEX, tryckt);
      } else {
        celler += jamfor(rapport, "verksamheter", OMRADEN.get(del[1]) + "." + del[2], SEX, tryckt);
      }
    }
    assertThat(celler).isEqualTo(252);
    assertThat(visar(rapport, "verksamheter", "hsl.netto", "avvikelse")).isEqualTo("1502");
  }

  @Test
  void a_report_of_the_figures_that_stood_before_the_import_is_empty() {
    Rapport rapport =
        rum.las(
            harnosand,
            tx ->
                rum.del(Rapporter.class)
                    .vid(
                        tx,
                        "manadssammanstallning",
                        APRIL_2021,
                        Rapportvinkel.VANLIG,
                        tx.nu().minusSeconds(24 * 3600)));
    assertThat(visar(rapport, "manader", "hemtjanst", "summa")).isEmpty();
  }

  @Test
  void no_report_of_the_examples_has_an_error_that_stops_publication() {
    Map.of(harjedalen, MARS_2022, harnosand, APRIL_2021, timra, APRIL_2021)
        .forEach(
            (vem, period) ->
                rum.las(vem, rum.del(Mallar.class)::alla)
                    .forEach(mall -> assertThat(fel(vem, mall.id(), period)).isEmpty()));
  }

  private static List<Anmarkning> fel(Anropare vem, String mall, Bokforingsperiod period) {
    Rapport rapport = rum.nu(vem, mall, period);
    return rum.las(vem, tx -> rum.del(Publiceringskontroll.class).granska(tx, rapport)).stream()
        .filter(en -> en.allvar() == Allvar.FEL)
        .toList();
  }

  private static int jamfor(
      Rapport rapport, String tabell, String rad, List<String> kolumner, List<String> tryckt) {
    int celler = 0;
    for (int i = 0; i < kolumner.size(); i++) {
      if (!tryckt.get(i + 1).isEmpty()) {
        assertThat(visar(rapport, tabell, rad, kolumner.get(i)))
            .as(rad + " " + kolumner.get(i))
            .isEqualTo(tryckt.get(i + 1));
        celler++;
      }
    }
    return celler;
  }

  private static String text(Rapport rapport, String avsnitt) {
    return rapport.avsnitt().stream()
        .filter(Textresultat.class::isInstance)
        .map(Textresultat.class::cast)
        .filter(text -> text.id().equals(avsnitt))
        .flatMap(text -> text.stycken().stream())
        .reduce("", (a, b) -> a + b + "\n");
  }
}
