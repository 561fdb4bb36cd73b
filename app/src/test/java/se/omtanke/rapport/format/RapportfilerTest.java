package se.omtanke.rapport.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
          Map.of("kommun", "Provkommun"),
          Underlag.av(Provposter.manader()));

  @Test
  void csv_has_plain_figures_a_plain_minus_and_blanks_for_months_to_come() {
    String csv = new String(Rapportfiler.csv(RAPPORT, Csvform.SVENSK), StandardCharsets.UTF_8);
    assertThat(csv)
        .contains("Kod;Rad;Årsbudget (tkr);Jan (tkr)")
        .contains(";Hemtjänst;-116079;-10238;-15208;-12619;-14308;;;;;;;;;-52372;45,1%;33,3%");
  }

  @Test
  void the_workbook_says_what_it_is_in_words_and_its_sheets_are_named_by_whole_words()
      throws IOException {
    Map<String, String> delar = delar(Rapportfiler.xlsx(RAPPORT, TID));

    assertThat(delar.getOrDefault("xl/worksheets/sheet1.xml", ""))
        .contains(">Källa<", ">Ekonomisystemet<", ">Kommun<", ">Provkommun<")
        .doesNotContain(">kalla<", ">kommun<");
    assertThat(bladnamn(delar.getOrDefault("xl/workbook.xml", "")))
        .startsWith("Om rapporten", "Intäkter och kostnader", "Ekonomi")
        .contains("Diagram per månad")
        .doesNotHaveDuplicates()
        .allMatch(namn -> namn.length() <= 31)
        .noneMatch(namn -> namn.endsWith(" per") || namn.endsWith(" och"));
  }

  @Test
  void the_workbook_is_the_same_every_time() {
    assertThat(Rapportfiler.xlsx(RAPPORT, TID)).isEqualTo(Rapportfiler.xlsx(RAPPORT, TID));
  }

  private static Map<String, String> delar(byte[] bok) throws IOException {
    Map<String, String> delar = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bok))) {
      for (ZipEntry del = zip.getNextEntry(); del != null; del = zip.getNextEntry()) {
        delar.put(del.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return delar;
  }

  private static List<String> bladnamn(String bok) {
    return Pattern.compile("<sheet name=\"([^\"]+)\"")
        .matcher(bok)
        .results()
        .map(traff -> traff.group(1))
        .toList();
  }
}
