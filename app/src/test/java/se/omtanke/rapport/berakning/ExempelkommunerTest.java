package se.omtanke.rapport.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.rapport.Exempelfiler;
import se.omtanke.rapport.Provposter;
import se.omtanke.rapport.mall.Rapportmall;

/** From the example municipalities' import files to every cell that their boards printed. */
class ExempelkommunerTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
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

  private static Rapport harnosand(String mall) {
    List<Ekonomipost> poster = new ArrayList<>(Exempelfiler.utfall("2280", "utfall-2021.csv"));
    poster.addAll(Exempelfiler.budget("2280", "budget-2021.csv", 2021, StandardCharsets.UTF_8));
    poster.addAll(
        Exempelfiler.prognos("2280", "prognos-2021-04.csv", 2021, StandardCharsets.UTF_8));
    return rapport(Exempelfiler.mall("2280", mall), poster);
  }

  private static Rapport timra() {
    List<Ekonomipost> poster = new ArrayList<>(Exempelfiler.utfall2262());
    poster.addAll(Exempelfiler.budget("2262", "budget-2021.csv", 2021, WINDOWS));
    poster.addAll(Exempelfiler.budget("2262", "investering-budget-2021.csv", 2021, WINDOWS));
    poster.addAll(Exempelfiler.prognos("2262", "prognos-2021-04.csv", 2021, WINDOWS));
    return rapport(Exempelfiler.mall("2262", "tertialrapport.yaml"), poster);
  }

  private static Rapport rapport(Rapportmall mall, List<Ekonomipost> poster) {
    return Rapportberakning.berakna(mall, Provposter.APRIL_2021, Map.of(), Underlag.av(poster));
  }

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

  private static void jamfor(
      Tabell tabell, String rad, List<String> kolumner, List<String> tryckt) {
    for (int i = 0; i < kolumner.size(); i++) {
      if (!tryckt.get(i + 1).isEmpty()) {
        assertThat(cell(tabell, rad, kolumner.get(i)))
            .as(rad + " " + kolumner.get(i))
            .isEqualTo(tryckt.get(i + 1));
      }
    }
  }

  @Test
  void harnosands_monthly_statement_comes_out_of_its_ledger() {
    Tabell tabell = harnosand("manadssammanstallning.yaml").tabell("manader").orElseThrow();
    assertThat(tabell.fordelning().utanRad()).isEmpty();
    assertThat(tabell.fordelning().dubbla()).isEmpty();
    List<String> kolumner =
        List.of("arsbudget", "utfall.1", "utfall.2", "utfall.3", "utfall.4", "summa", "procent");
    for (List<String> tryckt : Provposter.rader("manader_2021_tryckt.csv")) {
      jamfor(tabell, tryckt.getFirst(), kolumner, tryckt);
    }
  }

  @Test
  void timras_income_statement_and_areas_come_out_of_its_files() {
    Rapport rapport = timra();
    Tabell drift = rapport.tabell("drift").orElseThrow();
    Tabell omraden = rapport.tabell("verksamheter").orElseThrow();
    assertThat(omraden.fordelning().fullstandig()).isTrue();
    List<String> kolumner =
        List.of("budget", "utfall", "avvikelse", "helar", "prognos", "prognosavvikelse");
    Map<String, String> totalt =
        Map.of("intakt", "intakter", "kostnad", "kostnader", "netto", "netto");
    for (List<String> tryckt : Provposter.rader("omraden_2021_tryckt.csv")) {
      String[] del = tryckt.getFirst().split("\\.", -1);
      if (del[0].equals("totalt")) {
        jamfor(drift, totalt.getOrDefault(del[1], ""), kolumner, tryckt);
        jamfor(omraden, tryckt.getFirst(), kolumner, tryckt);
      } else {
        jamfor(omraden, OMRADEN.get(del[1]) + "." + del[2], kolumner, tryckt);
      }
    }
  }

  @Test
  void the_bridge_of_timra_ends_where_the_forecast_does() {
    Rapport rapport = timra();
    Tabell brygga =
        rapport.avsnitt().stream()
            .filter(Diagramresultat.class::isInstance)
            .map(avsnitt -> ((Diagramresultat) avsnitt).varden())
            .findFirst()
            .orElseThrow();
    assertThat(brygga.rader())
        .extracting(Tabell.Tabellrad::namn)
        .doesNotContain("Socialnämnden totalt");
    assertThat(brygga.rader()).hasSize(15);
    assertThat(brygga.rader().getLast().celler())
        .extracting(Cell::text)
        .anyMatch(text -> text.contains("462,3"));
  }

  @Test
  void timras_investments_have_their_budget_on_the_parent_and_costs_with_plus() {
    Tabell tabell = timra().tabell("investeringar").orElseThrow();
    List<String> kolumner = List.of("helar", "utfall", "prognos", "avvikelse");
    jamfor(tabell, "budget", kolumner, List.of("", "4149", "0", "0", "4149"));
    jamfor(tabell, "ovrigt", kolumner, List.of("", "0", "103", "3649", "-3649"));
    jamfor(tabell, "ame", kolumner, List.of("", "0", "370", "500", "-500"));
    jamfor(tabell, "summa", kolumner, List.of("", "4149", "473", "4149", "0"));
  }

  @Test
  void harnosands_areas_bridge_to_the_total_and_the_text_follows() {
    Rapport rapport = harnosand("fyramanadersrapport.yaml");
    Tabell tabell = rapport.tabell("omraden").orElseThrow();
    assertThat(tabell.fordelning().fullstandig()).isTrue();
    assertThat(cell(tabell, "netto", "utfall")).isEqualTo("-26.4");
    assertThat(cell(tabell, "netto", "prognosavvikelse")).startsWith("-41.");
  }
}
