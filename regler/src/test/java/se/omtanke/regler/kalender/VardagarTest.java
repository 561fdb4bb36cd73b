package se.omtanke.regler.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VardagarTest {

  /** The printed almanac: every day of the year, but Saturdays and Sundays, that is no weekday. */
  @Test
  void in_2026_the_days_off_between_monday_and_friday_are_these() {
    assertThat(lediga(2026))
        .containsExactly(
            "2026-01-01",
            "2026-01-06",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-06-19",
            "2026-12-24",
            "2026-12-25",
            "2026-12-31");
  }

  @Test
  void in_2024_the_days_off_between_monday_and_friday_are_these() {
    assertThat(lediga(2024))
        .containsExactly(
            "2024-01-01",
            "2024-03-29",
            "2024-04-01",
            "2024-05-01",
            "2024-05-09",
            "2024-06-06",
            "2024-06-21",
            "2024-12-24",
            "2024-12-25",
            "2024-12-26",
            "2024-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2000-04-23", "2008-03-23", "2011-04-24", "2023-04-09", "2024-03-31", "2025-04-20",
    "2026-04-05", "2027-03-28", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19",
    "1981-04-19", "1954-04-18", "2285-03-22"
  })
  void easter_day_is_where_the_almanac_has_it(LocalDate paskdag) {
    assertThat(Helgdagar.paskdagen(paskdag.getYear())).isEqualTo(paskdag);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-31,false", "2025-11-01,true", "2026-10-31,true", "2027-11-06,true",
    "2023-06-24,true", "2025-06-21,true", "2026-06-20,true", "2026-11-28,false",
    "2026-11-29,true", "2026-05-24,true", "2026-05-25,false", "2026-02-28,false"
  })
  void a_holiday_is_told_from_a_common_saturday(LocalDate dag, boolean helgdag) {
    assertThat(Helgdagar.arHelgdag(dag)).isEqualTo(helgdag);
  }

  @Test
  void an_act_may_wait_over_christmas_and_new_year() {
    assertThat(Vardagar.tidigastFran(LocalDate.of(2026, 12, 24)))
        .isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(Vardagar.tidigastFran(LocalDate.of(2026, 12, 31)))
        .isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(Vardagar.tidigastFran(LocalDate.of(2026, 12, 30)))
        .isEqualTo(LocalDate.of(2026, 12, 30));
  }

  private static List<String> lediga(int ar) {
    return IntStream.rangeClosed(1, LocalDate.of(ar, 12, 31).getDayOfYear())
        .mapToObj(dag -> LocalDate.ofYearDay(ar, dag))
        .filter(dag -> dag.getDayOfWeek().getValue() < 6)
        .filter(dag -> !Vardagar.arVardag(dag))
        .map(LocalDate::toString)
        .toList();
  }
}
