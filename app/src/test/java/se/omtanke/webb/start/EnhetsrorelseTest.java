package se.omtanke.webb.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Sammanstallning;
import se.omtanke.ekonomi.Serie;
import se.omtanke.organisation.Kontoklass;
import se.omtanke.regler.Belopp;

class EnhetsrorelseTest {

  private static final Bokforingsperiod OKTOBER = new Bokforingsperiod(2026, 10);

  @Test
  void the_figure_furthest_from_its_budget_stands_first_and_later_months_do_not_count() {
    var alla =
        Enhetsrorelse.alla(
            new Sammanstallning(
                Instant.EPOCH,
                List.of(
                    utfall(2026, 10, "7410", "5020", "900"),
                    utfall(2026, 11, "7410", "5020", "5000"),
                    utfall(2025, 10, "7410", "5020", "700"),
                    utfall(2025, 11, "7410", "5020", "9000"),
                    utfall(2026, 3, "7410", "6010", "50")),
                List.of(
                    budget(5, "7410", "5020", "1000"),
                    budget(5, "7410", "6010", "60"),
                    budget(12, "7410", "5020", "400")),
                List.of()),
            OKTOBER,
            "7410"::equals);
    assertThat(alla)
        .extracting(rorelse -> rorelse.om().klass())
        .containsExactly(Kontoklass.PERSONAL, Kontoklass.OVRIGA_KOSTNADER);
    assertThat(alla.getFirst().avvikelse()).isEqualTo(Belopp.kronor("100"));
    assertThat(alla.getFirst().mot()).isEqualTo(Belopp.kronor("200"));
  }

  @Test
  void other_units_money_and_the_balance_sheet_are_no_part_of_it() {
    var alla =
        Enhetsrorelse.alla(
            new Sammanstallning(
                Instant.EPOCH,
                List.of(
                    utfall(2026, 1, "7420", "5020", "900"), utfall(2026, 1, "7410", "1920", "900")),
                List.of(),
                List.of()),
            OKTOBER,
            "7410"::equals);
    assertThat(alla).isEmpty();
  }

  private static Ekonomipost utfall(
      int ar, int period, String ansvar, String konto, String kronor) {
    return post(Serie.UTFALL, new Bokforingsperiod(ar, period), ansvar, konto, kronor);
  }

  private static Ekonomipost budget(int period, String ansvar, String konto, String kronor) {
    return post(Serie.BUDGET, new Bokforingsperiod(2026, period), ansvar, konto, kronor);
  }

  private static Ekonomipost post(
      Serie serie, Bokforingsperiod tid, String ansvar, String konto, String kronor) {
    return new Ekonomipost(serie, tid, Kodstrang.av(ansvar, "510", konto), Belopp.kronor(kronor));
  }
}
