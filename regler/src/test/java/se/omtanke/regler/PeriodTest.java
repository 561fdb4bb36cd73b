package se.omtanke.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate NYAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final Period KVARTAL = new Period(NYAR, APRIL);

  @Test
  void the_first_day_belongs_to_it_and_the_day_after_the_last_does_not() {
    assertThat(KVARTAL.innehaller(NYAR)).isTrue();
    assertThat(KVARTAL.innehaller(NYAR.minusDays(1))).isFalse();
    assertThat(KVARTAL.innehaller(APRIL.minusDays(1))).isTrue();
    assertThat(KVARTAL.innehaller(APRIL)).isFalse();
  }

  @Test
  void a_period_without_days_cannot_be_made() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(NYAR, NYAR))
        .withMessage("No day from 2026-01-01 until 2026-01-01");
    assertThatIllegalArgumentException().isThrownBy(() -> new Period(APRIL, NYAR));
  }

  @Test
  void it_can_be_made_as_people_speak_of_it() {
    assertThat(Period.franTillOchMed(NYAR, LocalDate.of(2026, 3, 31))).isEqualTo(KVARTAL);
    assertThat(Period.dag(NYAR)).isEqualTo(new Period(NYAR, NYAR.plusDays(1)));
    assertThat(Period.manad(YearMonth.of(2024, 2)))
        .isEqualTo(new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)));
    assertThat(Period.ar(2026)).isEqualTo(new Period(NYAR, LocalDate.of(2027, 1, 1)));
  }

  @Test
  void an_open_end_is_told_without_null() {
    assertThat(Period.fran(NYAR)).isEqualTo(new Period(NYAR, Period.TILLS_VIDARE));
    assertThat(Period.fran(NYAR).arTillsVidare()).isTrue();
    assertThat(Period.fran(NYAR).arUtanBorjan()).isFalse();
    assertThat(Period.framTill(NYAR)).isEqualTo(new Period(Period.UTAN_BORJAN, NYAR));
    assertThat(Period.framTill(NYAR).arUtanBorjan()).isTrue();
    assertThat(Period.framTill(NYAR).arTillsVidare()).isFalse();
  }

  @Test
  void the_last_day_is_shown_and_not_the_day_after() {
    assertThat(KVARTAL).hasToString("2026-01-01 t.o.m. 2026-03-31");
    assertThat(Period.dag(NYAR)).hasToString("2026-01-01");
    assertThat(Period.fran(NYAR)).hasToString("fr.o.m. 2026-01-01");
    assertThat(Period.framTill(APRIL)).hasToString("t.o.m. 2026-03-31");
    assertThat(Period.ALLTID).hasToString("alltid");
    assertThat(KVARTAL.tillOchMed()).contains(LocalDate.of(2026, 3, 31));
    assertThat(Period.fran(NYAR).tillOchMed()).isEmpty();
  }

  @Test
  void neighbours_touch_but_do_not_overlap() {
    Period andra = new Period(APRIL, LocalDate.of(2026, 7, 1));
    assertThat(KVARTAL.angransar(andra)).isTrue();
    assertThat(andra.angransar(KVARTAL)).isTrue();
    assertThat(KVARTAL.overlappar(andra)).isFalse();
    assertThat(KVARTAL.snitt(andra)).isEmpty();
    assertThat(KVARTAL.union(andra)).contains(new Period(NYAR, LocalDate.of(2026, 7, 1)));
  }

  @Test
  void a_day_between_keeps_two_periods_apart() {
    Period senare = Period.fran(APRIL.plusDays(1));
    assertThat(KVARTAL.angransar(senare)).isFalse();
    assertThat(KVARTAL.union(senare)).isEmpty();
    assertThat(senare.union(KVARTAL)).isEmpty();
  }

  @Test
  void a_month_belongs_to_its_year_but_the_year_not_to_the_month() {
    Period mars = Period.manad(YearMonth.of(2026, 3));
    assertThat(Period.ar(2026).innehaller(mars)).isTrue();
    assertThat(mars.innehaller(Period.ar(2026))).isFalse();
    assertThat(Period.ar(2026).innehaller(Period.ar(2026))).isTrue();
    assertThat(KVARTAL.innehaller(new Period(NYAR, APRIL.plusDays(1)))).isFalse();
  }

  @Test
  void taking_out_the_middle_leaves_both_ends() {
    Period februari = Period.manad(YearMonth.of(2026, 2));
    assertThat(KVARTAL.minus(februari).perioder())
        .containsExactly(Period.manad(YearMonth.of(2026, 1)), Period.manad(YearMonth.of(2026, 3)));
  }

  @Test
  void days_are_counted_when_both_ends_are_known() {
    assertThat(KVARTAL.dagar()).hasValue(90);
    assertThat(Period.ar(2024).dagar()).hasValue(366);
    assertThat(Period.fran(NYAR).dagar()).isEmpty();
    assertThat(Period.framTill(NYAR).dagar()).isEmpty();
  }

  @Test
  void moving_by_days_keeps_open_ends_open() {
    assertThat(Period.dag(NYAR).skjutDagar(-1)).isEqualTo(Period.dag(NYAR.minusDays(1)));
    assertThat(Period.fran(NYAR).skjutDagar(90)).isEqualTo(Period.fran(APRIL));
    assertThat(Period.framTill(NYAR).skjutDagar(90)).isEqualTo(Period.framTill(APRIL));
    assertThat(Period.ALLTID.skjutDagar(1)).isEqualTo(Period.ALLTID);
  }

  @Test
  void cutting_begins_a_new_piece_on_each_day_inside() {
    LocalDate februari = LocalDate.of(2026, 2, 1);
    assertThat(KVARTAL.delaVid(List.of(APRIL, februari, NYAR, februari)))
        .containsExactly(new Period(NYAR, februari), new Period(februari, APRIL));
    assertThat(KVARTAL.delaVid(List.of())).containsExactly(KVARTAL);
  }

  @Test
  void periods_sort_by_first_day_and_then_by_last() {
    assertThat(Stream.of(Period.fran(APRIL), Period.fran(NYAR), KVARTAL, Period.ALLTID).sorted())
        .containsExactly(Period.ALLTID, KVARTAL, Period.fran(NYAR), Period.fran(APRIL));
  }
}
