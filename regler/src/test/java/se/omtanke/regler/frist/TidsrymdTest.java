package se.omtanke.regler.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Period;
import se.omtanke.regler.Periodmangd;

class TidsrymdTest {

  private static final LocalDate DAG = LocalDate.of(2024, 1, 31);

  @Test
  void lengths_are_read_as_the_law_writes_them() {
    assertThat(Tidsrymd.las("1 dag").fran(DAG)).isEqualTo(LocalDate.of(2024, 2, 1));
    assertThat(Tidsrymd.las("3 veckor").fran(DAG)).isEqualTo(LocalDate.of(2024, 2, 21));
    assertThat(Tidsrymd.las("1 månad").fran(DAG)).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(Tidsrymd.las("2 år").fran(LocalDate.of(2024, 2, 29)))
        .isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(Tidsrymd.las("1 vecka").fore(DAG)).isEqualTo(LocalDate.of(2024, 1, 24));
  }

  @Test
  void hours_are_counted_from_a_time_of_day_only() {
    Tidsrymd dygn = Tidsrymd.las("24 timmar");

    assertThat(dygn.timmarFran(LocalDateTime.of(2026, 10, 24, 12, 0)))
        .isEqualTo(LocalDateTime.of(2026, 10, 25, 11, 0));
    assertThatIllegalStateException().isThrownBy(() -> dygn.fran(DAG));
  }

  @Test
  void anything_else_is_refused() {
    for (String text : List.of("", "dagar", "14", "14 dygn", "fjorton dagar", "1 000 dagar")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Tidsrymd.las(text))
          .withMessage("Not a length of time: " + text);
    }
  }

  @Test
  void a_day_of_the_calendar_comes_this_year_or_the_next() {
    assertThat(Kalenderdag.tidigastFran(DAG, "01-31")).isEqualTo(DAG);
    assertThat(Kalenderdag.tidigastFran(DAG.plusDays(1), "01-31"))
        .isEqualTo(LocalDate.of(2025, 1, 31));
  }

  @Test
  void days_left_out_put_off_the_end_and_may_reveal_more_of_them() {
    Period forsta = Period.franTillOchMed(LocalDate.of(2024, 2, 5), LocalDate.of(2024, 2, 7));
    Period andra = Period.franTillOchMed(LocalDate.of(2024, 2, 11), LocalDate.of(2024, 2, 12));
    LocalDate tionde = LocalDate.of(2024, 2, 10);

    assertThat(Uppehall.forbi(DAG, tionde, Periodmangd.av(forsta)))
        .isEqualTo(LocalDate.of(2024, 2, 13));
    assertThat(Uppehall.forbi(DAG, tionde, Periodmangd.av(forsta, andra)))
        .isEqualTo(LocalDate.of(2024, 2, 15));
    assertThat(Uppehall.forbi(DAG, tionde, Periodmangd.av(andra))).isEqualTo(tionde);
  }
}
