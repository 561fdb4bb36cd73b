package se.omtanke.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodmangdTest {

  private static final Period JANUARI = Period.manad(YearMonth.of(2026, 1));
  private static final Period FEBRUARI = Period.manad(YearMonth.of(2026, 2));
  private static final Period MARS = Period.manad(YearMonth.of(2026, 3));

  @Test
  void touching_and_overlapping_periods_become_one_in_order() {
    Period slutetAvJanuari = new Period(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 25));
    assertThat(Periodmangd.av(FEBRUARI, slutetAvJanuari, JANUARI).perioder())
        .containsExactly(new Period(JANUARI.fran(), FEBRUARI.till()));
    assertThat(Periodmangd.av(List.of(MARS, JANUARI)).perioder()).containsExactly(JANUARI, MARS);
  }

  @Test
  void days_belong_or_do_not() {
    Periodmangd mangd = Periodmangd.av(JANUARI, MARS);
    assertThat(mangd.innehaller(JANUARI.fran())).isTrue();
    assertThat(mangd.innehaller(FEBRUARI.fran())).isFalse();
    assertThat(mangd.innehaller(MARS)).isTrue();
    assertThat(mangd.innehaller(new Period(JANUARI.fran(), MARS.till()))).isFalse();
  }

  @Test
  void gaps_are_the_missing_days_of_the_period_asked_for() {
    Periodmangd mangd = Periodmangd.av(JANUARI, MARS);
    assertThat(mangd.luckor(new Period(JANUARI.fran(), MARS.till())))
        .isEqualTo(Periodmangd.av(FEBRUARI));
    assertThat(mangd.luckor(MARS)).isEqualTo(Periodmangd.TOM);
  }

  @Test
  void the_complement_reaches_to_both_ends_of_time() {
    assertThat(Periodmangd.av(JANUARI, MARS).komplement().perioder())
        .containsExactly(Period.framTill(JANUARI.fran()), FEBRUARI, Period.fran(MARS.till()));
    assertThat(Periodmangd.TOM.komplement()).isEqualTo(Periodmangd.ALLTID);
    assertThat(Periodmangd.ALLTID.komplement()).isEqualTo(Periodmangd.TOM);
  }

  @Test
  void the_span_runs_from_the_first_day_to_the_last() {
    assertThat(Periodmangd.av(JANUARI, MARS).spann())
        .contains(new Period(JANUARI.fran(), MARS.till()));
    assertThat(Periodmangd.TOM.spann()).isEmpty();
  }

  @Test
  void days_are_counted_when_both_ends_are_known() {
    assertThat(Periodmangd.av(JANUARI, MARS).dagar()).hasValue(62);
    assertThat(Periodmangd.TOM.dagar()).hasValue(0);
    assertThat(Periodmangd.av(JANUARI, Period.fran(MARS.fran())).dagar()).isEmpty();
  }

  @Test
  void only_a_set_without_days_is_empty() {
    assertThat(Periodmangd.TOM.arTom()).isTrue();
    assertThat(Periodmangd.av(JANUARI).arTom()).isFalse();
  }

  @Test
  void a_later_change_of_the_list_given_does_not_reach_the_set() {
    List<Period> perioder = new ArrayList<>(List.of(JANUARI));
    Periodmangd mangd = new Periodmangd(perioder);
    perioder.clear();
    assertThat(mangd).isEqualTo(Periodmangd.av(JANUARI));
  }
}
