package se.omtanke.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FordelningTest {

  @Test
  void the_largest_remainder_gets_the_ore_left_over() {
    assertThat(fordelat(10, "1", "2", "4")).containsExactly(1L, 3L, 6L);
  }

  @Test
  void a_krona_shared_by_three_gives_the_first_an_ore_more() {
    assertThat(fordelat(100, "1", "1", "1")).containsExactly(34L, 33L, 33L);
  }

  @Test
  void equal_remainders_favour_the_larger_weight_wherever_it_stands() {
    assertThat(fordelat(2, "1", "3")).containsExactly(0L, 2L);
    assertThat(fordelat(2, "3", "1")).containsExactly(2L, 0L);
  }

  @Test
  void a_credit_is_shared_as_the_same_debit() {
    assertThat(fordelat(-100, "1", "1", "1")).containsExactly(-34L, -33L, -33L);
  }

  @Test
  void a_weight_of_zero_gets_nothing() {
    assertThat(fordelat(101, "0", "0.50", "0", "0.5")).containsExactly(0L, 51L, 0L, 50L);
  }

  @Test
  void weights_of_any_scale_are_compared_by_value() {
    assertThat(fordelat(300, "1E+2", "200.000")).containsExactly(100L, 200L);
  }

  @Test
  void the_whole_range_can_be_shared() {
    assertThat(fordelat(Long.MIN_VALUE, "1")).containsExactly(Long.MIN_VALUE);
    assertThat(fordelat(Long.MAX_VALUE, "7")).containsExactly(Long.MAX_VALUE);
  }

  @Test
  void weights_without_any_above_zero_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fordelat(1, "0", "0.00"))
        .withMessage("No weight is above zero");
    assertThatIllegalArgumentException().isThrownBy(() -> fordelat(1));
  }

  @Test
  void a_negative_weight_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fordelat(1, "2", "-1"))
        .withMessage("A weight is negative");
  }

  @Test
  void a_year_is_shared_over_its_months_with_odd_ore_first() {
    List<Belopp> manader = Belopp.ore(1202).tolftedelar();
    assertThat(manader).hasSize(12);
    assertThat(manader).extracting(Belopp::ore).startsWith(101L, 101L, 100L).endsWith(100L);
    assertThat(Belopp.summa(manader)).isEqualTo(Belopp.ore(1202));
  }

  private static List<Long> fordelat(long ore, String... vikter) {
    return Belopp.ore(ore).fordela(Arrays.stream(vikter).map(BigDecimal::new).toList()).stream()
        .map(Belopp::ore)
        .toList();
  }
}
