package se.omtanke.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeloppTest {

  @Test
  void kronor_with_parts_of_an_ore_are_refused() {
    assertThat(Belopp.kronor(new BigDecimal("12.500"))).isEqualTo(Belopp.ore(1250));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Belopp.kronor(new BigDecimal("12.505")));
  }

  @Test
  void kronor_come_out_with_two_decimals() {
    assertThat(Belopp.ore(-5).kronor()).isEqualTo(new BigDecimal("-0.05"));
  }

  @Test
  void amounts_add_and_subtract_to_the_ore() {
    assertThat(Belopp.ore(10).plus(Belopp.ore(25))).isEqualTo(Belopp.ore(35));
    assertThat(Belopp.ore(10).minus(Belopp.ore(25))).isEqualTo(Belopp.ore(-15));
    assertThat(Belopp.ore(-15).ganger(3)).isEqualTo(Belopp.ore(-45));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5, 1", "-1, 0.5, -1", "1, 0.49, 0", "100, 1.005, 101", "-100, 1.005, -101"})
  void a_factor_rounds_half_away_from_zero(long ore, BigDecimal faktor, long vantat) {
    assertThat(Belopp.ore(ore).ganger(faktor)).isEqualTo(Belopp.ore(vantat));
  }

  @Test
  void the_sign_can_be_asked_turned_and_dropped() {
    Belopp kredit = Belopp.ore(-1);
    Belopp debet = Belopp.ore(1);
    assertThat(kredit.arNegativt()).isTrue();
    assertThat(debet.arNegativt()).isFalse();
    assertThat(debet.arPositivt()).isTrue();
    assertThat(kredit.arPositivt()).isFalse();
    assertThat(debet.arNoll()).isFalse();
    assertThat(kredit.negerat()).isEqualTo(debet);
    assertThat(kredit.absolut()).isEqualTo(debet);
    assertThat(debet.absolut()).isEqualTo(debet);
  }

  @Test
  void no_money_is_neither_debit_nor_credit() {
    assertThat(Belopp.NOLL.arNoll()).isTrue();
    assertThat(Belopp.NOLL.arPositivt()).isFalse();
    assertThat(Belopp.NOLL.arNegativt()).isFalse();
  }

  @Test
  void a_sum_of_nothing_is_no_money() {
    assertThat(Belopp.summa(Stream.of())).isEqualTo(Belopp.NOLL);
    assertThat(Belopp.summa(List.of(Belopp.ore(1), Belopp.ore(2)))).isEqualTo(Belopp.ore(3));
  }

  @Test
  void leaving_the_range_is_an_error_and_never_a_wrong_figure() {
    Belopp storst = Belopp.ore(Long.MAX_VALUE);
    Belopp minst = Belopp.ore(Long.MIN_VALUE);
    Stream.<Runnable>of(
            () -> storst.plus(Belopp.ore(1)),
            () -> minst.minus(Belopp.ore(1)),
            () -> storst.ganger(2),
            () -> storst.ganger(new BigDecimal("1.01")),
            minst::negerat,
            minst::absolut)
        .forEach(
            utanfor ->
                assertThatExceptionOfType(ArithmeticException.class).isThrownBy(utanfor::run));
  }

  @ParameterizedTest
  @CsvSource({
    "1234550, KRONOR, 0, 12346",
    "1234549, KRONOR, 0, 12345",
    "-1234550, KRONOR, 0, -12346",
    "1234550, KRONOR, 2, 12345.50",
    "50000, TUSENTAL, 0, 1",
    "49999, TUSENTAL, 0, 0",
    "-50000, TUSENTAL, 0, -1",
    "1234550, TUSENTAL, 1, 12.3",
    "725000000, MILJONER, 1, 7.3",
    "-725000000, MILJONER, 1, -7.3"
  })
  void a_shown_amount_is_rounded_once_half_away_from_zero(
      long ore, Beloppsenhet enhet, int decimaler, BigDecimal visat) {
    assertThat(Belopp.ore(ore).i(enhet, decimaler)).isEqualTo(visat);
  }

  @Test
  void fewer_decimals_than_none_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Belopp.NOLL.i(Beloppsenhet.KRONOR, -1))
        .withMessageContaining("-1 decimals");
  }

  @Test
  void the_units_carry_their_swedish_short_names() {
    assertThat(Beloppsenhet.values())
        .extracting(Beloppsenhet::kortnamn)
        .containsExactly("kr", "tkr", "mnkr");
  }

  @Test
  void amounts_sort_by_size_with_sign() {
    assertThat(Stream.of(Belopp.ore(2), Belopp.ore(-3), Belopp.NOLL).sorted())
        .containsExactly(Belopp.ore(-3), Belopp.NOLL, Belopp.ore(2));
  }
}
