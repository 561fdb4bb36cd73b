package se.omtanke.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.omtanke.regler.Tidslinje.Segment;

class TidslinjeTest {

  private static final Period ARET = Period.ar(2026);
  private static final Period JANUARI = Period.manad(YearMonth.of(2026, 1));
  private static final Period FEBRUARI = Period.manad(YearMonth.of(2026, 2));
  private static final Period MARS = Period.manad(YearMonth.of(2026, 3));
  private static final Period FRAN_MARS = new Period(MARS.fran(), ARET.till());

  private static final Tidslinje<String> TOM = Tidslinje.tom();

  @Test
  void a_later_value_overrides_what_held_in_its_period() {
    Tidslinje<String> taxa = TOM.satt(ARET, "gammal").satt(FEBRUARI, "ny");
    assertThat(taxa.segment())
        .containsExactly(
            new Segment<>(JANUARI, "gammal"),
            new Segment<>(FEBRUARI, "ny"),
            new Segment<>(FRAN_MARS, "gammal"));
  }

  @Test
  void equal_neighbours_are_one() {
    Tidslinje<String> taxa = TOM.satt(FEBRUARI, "a").satt(JANUARI, "a");
    assertThat(taxa.segment())
        .containsExactly(new Segment<>(new Period(JANUARI.fran(), FEBRUARI.till()), "a"));
  }

  @Test
  void equal_values_with_days_between_stay_apart() {
    assertThat(TOM.satt(JANUARI, "a").satt(MARS, "a").segment()).hasSize(2);
  }

  @Test
  void a_day_has_the_value_of_its_segment_or_none() {
    Tidslinje<String> taxa = TOM.satt(JANUARI, "a").satt(MARS, "b");
    assertThat(taxa.varde(JANUARI.fran())).contains("a");
    assertThat(taxa.varde(FEBRUARI.fran())).isEmpty();
    assertThat(taxa.varde(MARS.fran())).contains("b");
  }

  @Test
  void a_value_can_be_taken_out_of_a_period() {
    assertThat(TOM.satt(ARET, "a").utan(FEBRUARI))
        .isEqualTo(TOM.satt(JANUARI, "a").satt(FRAN_MARS, "a"));
  }

  @Test
  void a_part_keeps_the_values_of_its_days_only() {
    assertThat(TOM.satt(ARET, "a").snitt(FEBRUARI)).isEqualTo(TOM.satt(FEBRUARI, "a"));
  }

  @Test
  void gaps_are_the_days_without_value() {
    Tidslinje<String> taxa = TOM.satt(JANUARI, "a").satt(FRAN_MARS, "b");
    assertThat(taxa.luckor(ARET)).isEqualTo(Periodmangd.av(FEBRUARI));
    assertThat(taxa.tackning()).isEqualTo(Periodmangd.av(JANUARI, FRAN_MARS));
    assertThat(taxa.luckor(JANUARI)).isEqualTo(Periodmangd.TOM);
  }

  @Test
  void a_line_without_value_is_empty() {
    assertThat(TOM.arTom()).isTrue();
    assertThat(TOM.satt(JANUARI, "a").arTom()).isFalse();
  }

  @Test
  void changed_and_chosen_values_keep_their_days() {
    Tidslinje<String> taxa = TOM.satt(JANUARI, "a").satt(FEBRUARI, "bb");
    assertThat(taxa.map(String::length))
        .isEqualTo(Tidslinje.<Integer>tom().satt(JANUARI, 1).satt(FEBRUARI, 2));
    assertThat(taxa.map(_ -> 7).segment()).hasSize(1);
    assertThat(taxa.filter("bb"::equals)).isEqualTo(TOM.satt(FEBRUARI, "bb"));
  }

  @Test
  void two_lines_together_are_cut_at_every_change_of_either() {
    Tidslinje<Integer> avgift = Tidslinje.<Integer>tom().satt(ARET, 100).satt(FRAN_MARS, 200);
    Tidslinje<Integer> platser = Tidslinje.<Integer>tom().satt(Period.fran(FEBRUARI.fran()), 3);
    assertThat(avgift.sammanfoga(platser, (kronor, antal) -> kronor * antal).segment())
        .containsExactly(new Segment<>(FEBRUARI, 300), new Segment<>(FRAN_MARS, 600));
  }

  @Test
  void lines_can_be_laid_together_where_only_one_has_a_value() {
    Tidslinje<String> egen = TOM.satt(JANUARI, "a").satt(FEBRUARI, "a");
    Tidslinje<String> annan = TOM.satt(FEBRUARI, "b").satt(MARS, "b");
    assertThat(egen.sammanfogaGlest(annan, (a, b) -> Optional.of(a.orElse("-") + b.orElse("-"))))
        .isEqualTo(TOM.satt(JANUARI, "a-").satt(FEBRUARI, "ab").satt(MARS, "-b"));
  }

  @Test
  void a_combination_may_leave_days_without_value() {
    assertThat(TOM.satt(JANUARI, "a").sammanfogaGlest(TOM, (_, b) -> b)).isEqualTo(TOM);
  }

  @Test
  void segments_that_share_a_day_are_refused() {
    List<Segment<String>> delade = List.of(new Segment<>(ARET, "a"), new Segment<>(MARS, "b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tidslinje<>(delade))
        .withMessage(
            "Two values on one day: 2026-01-01 t.o.m. 2026-12-31, 2026-03-01 t.o.m. 2026-03-31");
  }
}
