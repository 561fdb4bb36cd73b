package se.omtanke.rapport.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.rapport.Provposter;

/** Real boards' printed tables, cell by cell. */
class TrycktaSiffrorTest {

  private static String cell(Tabell tabell, String rad, String kolumn) {
    return tabell
        .rad(rad)
        .flatMap(r -> tabell.kolumn(kolumn).flatMap(k -> tabell.cell(r, k)))
        .map(Cell::text)
        .orElse("saknas")
        .replace("\u00a0", "")
        .replace('\u2212', '-')
        .replace(',', '.');
  }

  private static Tabell tabell(String mall, String id, Underlag underlag) {
    return Rapportberakning.berakna(
            Provposter.mall(mall), Provposter.APRIL_2021, Map.of(), underlag)
        .tabell(id)
        .orElseThrow();
  }

  @Test
  void the_monthly_statement_is_reproduced_cell_by_cell() {
    Tabell tabell =
        tabell("manadssammanstallning.yaml", "manader", Underlag.av(Provposter.manader()));
    List<String> kolumner =
        List.of("arsbudget", "utfall.1", "utfall.2", "utfall.3", "utfall.4", "summa", "procent");
    int celler = 0;
    for (List<String> tryckt : Provposter.rader("manader_2021_tryckt.csv")) {
      for (int i = 0; i < kolumner.size(); i++) {
        if (!tryckt.get(i + 1).isEmpty()) {
          assertThat(cell(tabell, tryckt.get(0), kolumner.get(i)))
              .as(tryckt.get(0) + " " + kolumner.get(i))
              .isEqualTo(tryckt.get(i + 1));
          celler++;
        }
      }
    }
    assertThat(celler).isEqualTo(90 + 14);
    assertThat(tabell.fordelning().fullstandig()).isTrue();
  }

  @Test
  void months_to_come_are_blank_and_the_guideline_is_the_elapsed_share() {
    Tabell tabell =
        tabell("manadssammanstallning.yaml", "manader", Underlag.av(Provposter.manader()));
    assertThat(cell(tabell, "summa_intakter", "utfall.5")).isEmpty();
    assertThat(cell(tabell, "netto", "utfall.12")).isEmpty();
    assertThat(cell(tabell, "hemtjanst", "riktpunkt")).isEqualTo("33.3");
    assertThat(cell(tabell, "netto", "procent")).isEqualTo("\u2013");
  }

  @Test
  void the_result_per_area_is_reproduced_cell_by_cell_without_its_misprint() {
    Tabell tabell =
        tabell("resultat-per-verksamhet.yaml", "omraden", Underlag.av(Provposter.omraden()));
    List<String> kolumner =
        List.of("budget", "utfall", "avvikelse", "helar", "prognos", "prognosavvikelse");
    int celler = 0;
    for (List<String> tryckt : Provposter.rader("omraden_2021_tryckt.csv")) {
      for (int i = 0; i < kolumner.size(); i++) {
        assertThat(cell(tabell, tryckt.get(0), kolumner.get(i)))
            .as(tryckt.get(0) + " " + kolumner.get(i))
            .isEqualTo(tryckt.get(i + 1));
        celler++;
      }
    }
    assertThat(celler).isEqualTo(252);
  }

  @Test
  void rows_that_do_not_add_up_when_rounded_are_told_under_the_table() {
    Tabell tabell =
        tabell("resultat-per-verksamhet.yaml", "omraden", Underlag.av(Provposter.omraden()));
    assertThat(tabell.avvikandeSummor()).isNotEmpty();
    assertThat(tabell.noter()).anyMatch(not -> not.startsWith("Delsummorna är avrundade"));
  }

  @Test
  void the_text_says_deficit_and_its_amount_by_the_figures() {
    Rapport rapport =
        Rapportberakning.berakna(
            Provposter.mall("manadssammanstallning.yaml"),
            Provposter.APRIL_2021,
            Map.of("namnd", "Socialnämnden"),
            Underlag.av(Provposter.manader()));
    assertThat(rapport.avsnitt())
        .filteredOn(Textresultat.class::isInstance)
        .first()
        .extracting(avsnitt -> ((Textresultat) avsnitt).stycken().getFirst())
        .isEqualTo(
            "Nämnden redovisar till och med april ett underskott om 26,4\u00a0mnkr. Hemtjänsten har"
                + " använt 45,1\u00a0procent av årets budget.");
  }
}
