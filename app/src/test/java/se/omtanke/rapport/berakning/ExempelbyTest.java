package se.omtanke.rapport.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.Exempelfiler;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.regler.Belopp;

/** The invented municipality's year-end, budget and forecast, checked against its files. */
class ExempelbyTest {

  private static final List<Ekonomipost> POSTER = poster();

  private static List<Ekonomipost> poster() {
    List<Ekonomipost> poster = new ArrayList<>();
    poster.addAll(Exempelfiler.utfall("9900", "utfall-2024.csv"));
    poster.addAll(Exempelfiler.utfall("9900", "utfall-2025.csv"));
    IntStream.rangeClosed(1, 10)
        .forEach(
            m -> poster.addAll(Exempelfiler.utfall("9900", "utfall-2026-%02d.csv".formatted(m))));
    for (int ar = 2024; ar <= 2026; ar++) {
      poster.addAll(budget("budget-" + ar + ".csv", ar));
      poster.addAll(budget("investering-budget-" + ar + ".csv", ar));
    }
    for (String beslut : List.of("2025-03", "2025-09", "2026-05", "2026-09")) {
      int ar = Integer.parseInt(beslut.substring(0, 4));
      poster.addAll(budget("omfordelning-" + beslut + ".csv", ar));
    }
    poster.addAll(budget("investering-overforing-2025.csv", 2025));
    poster.addAll(budget("investering-overforing-2026.csv", 2026));
    poster.addAll(
        Exempelfiler.prognos("9900", "prognos-2026-10.csv", 2026, StandardCharsets.UTF_8));
    return poster;
  }

  private static List<Ekonomipost> budget(String fil, int ar) {
    return Exempelfiler.budget("9900", fil, ar, StandardCharsets.UTF_8);
  }

  private static Tabell tabell(String mall, String id, Bokforingsperiod period) {
    return Rapportberakning.berakna(
            Exempelfiler.mall("9900", mall), period, Map.of(), Underlag.av(POSTER))
        .tabell(id)
        .orElseThrow();
  }

  private static long ore(Tabell tabell, String rad, String kolumn) {
    return tabell
        .rad(rad)
        .flatMap(r -> tabell.kolumn(kolumn).flatMap(k -> tabell.cell(r, k)))
        .filter(cell -> cell.varde() instanceof Beloppsvarde)
        .map(cell -> ((Beloppsvarde) cell.varde()).belopp().ore())
        .orElseThrow();
  }

  private static long ore(Serie serie, int ar, String forsta) {
    return POSTER.stream()
        .filter(post -> post.serie() == serie && post.tid().ar() == ar)
        .filter(post -> forsta.indexOf(post.koder().konto().charAt(0)) >= 0)
        .filter(post -> !post.koder().verksamhet().equals("900"))
        .map(Ekonomipost::belopp)
        .reduce(Belopp.NOLL, Belopp::plus)
        .ore();
  }

  @Test
  void the_year_end_adds_up_to_the_ledger_and_its_result_is_both_deviations() {
    Tabell tabell = tabell("bokslut.yaml", "verksamheter", new Bokforingsperiod(2025, 13));
    assertThat(tabell.fordelning().fullstandig()).isTrue();
    assertThat(ore(tabell, "netto", "ir")).isEqualTo(ore(Serie.UTFALL, 2025, "3"));
    assertThat(ore(tabell, "netto", "kr")).isEqualTo(ore(Serie.UTFALL, 2025, "45678"));
    assertThat(ore(tabell, "netto", "resultat"))
        .isEqualTo(ore(Serie.BUDGET, 2025, "345678") - ore(Serie.UTFALL, 2025, "345678"));
  }

  @Test
  void the_budget_table_sets_three_years_beside_each_other() {
    Tabell tabell = tabell("budget-och-mal.yaml", "verksamheter", new Bokforingsperiod(2026, 1));
    assertThat(ore(tabell, "netto", "t0")).isEqualTo(ore(Serie.UTFALL, 2024, "345678"));
    assertThat(ore(tabell, "netto", "t1")).isEqualTo(ore(Serie.BUDGET, 2025, "345678"));
    assertThat(ore(tabell, "netto", "t2")).isEqualTo(ore(Serie.BUDGET, 2026, "345678"));
    assertThat(tabell.kolumn("t0").orElseThrow().grupp()).isEqualTo("Utfall 2024");
  }

  @Test
  void the_monthly_forecast_leaves_the_reserve_out_on_a_row_of_its_own() {
    Tabell tabell = tabell("manadsprognos.yaml", "drift", new Bokforingsperiod(2026, 10));
    assertThat(tabell.fordelning().fullstandig()).isTrue();
    assertThat(ore(tabell, "netto", "avvikelse"))
        .isEqualTo(ore(Serie.BUDGET, 2026, "345678") - ore(Serie.PROGNOS, 2026, "345678"));
    assertThat(ore(tabell, "utan_reserv", "budget") + ore(tabell, "reserv", "budget"))
        .isEqualTo(ore(tabell, "netto", "budget"));
  }

  @Test
  void the_investment_budget_stands_on_the_parent_and_what_was_carried_over_can_be_told_apart() {
    Tabell tabell =
        tabell("investeringsuppfoljning.yaml", "projekt", new Bokforingsperiod(2026, 10));
    assertThat(tabell.fordelning().fullstandig()).isTrue();
    assertThat(ore(tabell, "ram", "budget")).isEqualTo(600_000_000);
    assertThat(ore(tabell, "overfort", "budget")).isEqualTo(92_000_000);
    assertThat(ore(tabell, "summa", "budget")).isEqualTo(692_000_000);
    assertThat(tabell.rad("projekt.9501")).isPresent();
    assertThat(tabell.rad("projekt.9500")).isEmpty();
  }

  @Test
  void a_tertial_report_waits_for_a_status_of_every_goal_and_shows_its_comment() {
    Rapport rapport =
        Rapportberakning.berakna(
            Exempelfiler.mall("9900", "tertialrapport.yaml"),
            new Bokforingsperiod(2026, 8),
            Map.of(),
            new Underlag(
                POSTER,
                List.of(),
                Map.of(),
                new Skrivet(
                    Map.of(),
                    Map.of("mal.trygghet", "Fler får beslut i tid."),
                    Map.of("trygghet", "bidrar"))));

    Statuslista mal =
        rapport.avsnitt().stream()
            .filter(avsnitt -> avsnitt.id().equals("mal"))
            .map(Statuslista.class::cast)
            .findFirst()
            .orElseThrow();
    Statuslista.Punkt trygghet = mal.punkt("trygghet").orElseThrow();
    assertThat(trygghet.vald().orElseThrow().text()).isEqualTo("Bidrar till målet");
    assertThat(trygghet.kommentar()).isEqualTo("Fler får beslut i tid.");
    assertThat(mal.punkt("ekonomi").orElseThrow().vald()).isEmpty();
    assertThat(rapport.tabeller()).allMatch(tabell -> tabell.fordelning().fullstandig());
  }
}
