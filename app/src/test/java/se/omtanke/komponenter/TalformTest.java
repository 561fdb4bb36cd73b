package se.omtanke.komponenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Numbers and dates as Swedish writes them. */
class TalformTest {

  private static final Locale SVENSKA = Locale.of("sv", "SE");

  @Test
  void thousands_have_a_hard_space_and_minus_is_a_real_minus() {
    assertThat(Talform.heltal(-1_234_567)).isEqualTo("\u22121\u00a0234\u00a0567");
  }

  @Test
  void decimals_are_rounded_half_up_away_from_zero_and_always_shown() {
    assertThat(Talform.tal(new BigDecimal("2.25"), 1)).isEqualTo("2,3");
    assertThat(Talform.tal(new BigDecimal("-2.25"), 1)).isEqualTo("\u22122,3");
    assertThat(Talform.tal(new BigDecimal("2"), 2)).isEqualTo("2,00");
  }

  @Test
  void what_rounds_to_zero_has_no_sign() {
    assertThat(Talform.tal(new BigDecimal("-0.4"), 0)).isEqualTo("0");
    assertThat(Talform.skillnad(new BigDecimal("0.04"), 1)).isEqualTo("0,0");
  }

  @Test
  void a_difference_shows_its_plus() {
    assertThat(Talform.skillnad(new BigDecimal("1.2"), 1)).isEqualTo("+1,2");
  }

  @Test
  void kronor_are_shown_in_thousands_and_millions() {
    assertThat(Talform.tkr(new BigDecimal("-7349500.00"))).isEqualTo("\u22127\u00a0350");
    assertThat(Talform.mnkr(new BigDecimal("-7349500.00"))).isEqualTo("\u22127,3");
  }

  @Test
  void a_share_is_shown_as_per_cent() {
    assertThat(Talform.procent(new BigDecimal("0.0825"), 1)).isEqualTo("8,3\u00a0%");
  }

  @Test
  void a_date_is_short_in_tables_and_in_words_in_text() {
    LocalDate dag = LocalDate.of(2026, 11, 21);
    assertThat(Datumform.tabell(dag)).isEqualTo("2026-11-21");
    assertThat(Datumform.text(dag, SVENSKA)).isEqualTo("21 november 2026");
    assertThat(Datumform.text(dag, Locale.ENGLISH)).isEqualTo("21 November 2026");
  }

  @Test
  void months_and_times_of_day_are_short_where_room_is_scarce() {
    assertThat(Datumform.kortManad(YearMonth.of(2026, 10), SVENSKA)).isEqualTo("okt 26");
    assertThat(Datumform.manad(YearMonth.of(2026, 10), SVENSKA)).isEqualTo("oktober 2026");
    assertThat(Datumform.tidpunkt(LocalDateTime.of(2026, 11, 21, 14, 32)))
        .isEqualTo("2026-11-21 14:32");
  }
}
