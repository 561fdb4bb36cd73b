package se.omtanke.rapport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.filformat.Csvform;
import se.omtanke.rapport.Provposter;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Rapportberakning;
import se.omtanke.rapport.berakning.Underlag;

/** Files for those who go on counting. */
class RapportfilerTest {

  private static final Instant TID = Instant.parse("2021-05-12T08:30:00Z");
  private static final Rapport RAPPORT =
      Rapportberakning.berakna(
          Provposter.mall("manadssammanstallning.yaml"),
          Provposter.APRIL_2021,
          Map.of(),
          Underlag.av(Provposter.manader()));

  @Test
  void csv_has_plain_figures_a_plain_minus_and_blanks_for_months_to_come() {
    String csv = new String(Rapportfiler.csv(RAPPORT, Csvform.SVENSK), StandardCharsets.UTF_8);
    assertThat(csv)
        .contains("Kod;Rad;Årsbudget (tkr);Jan (tkr)")
        .contains(";Hemtjänst;-116079;-10238;-15208;-12619;-14308;;;;;;;;;-52372;45,1%;33,3%");
  }

  @Test
  void the_workbook_is_the_same_every_time() {
    assertThat(Rapportfiler.xlsx(RAPPORT, TID)).isEqualTo(Rapportfiler.xlsx(RAPPORT, TID));
  }
}
