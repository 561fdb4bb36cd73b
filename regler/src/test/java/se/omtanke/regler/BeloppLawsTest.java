package se.omtanke.regler;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BeloppLawsTest {

  @Property
  void addition_commutes_associates_and_is_undone(@ForAll int a, @ForAll int b, @ForAll int c) {
    Belopp x = Belopp.ore(a);
    Belopp y = Belopp.ore(b);
    Belopp z = Belopp.ore(c);
    assertThat(x.plus(y)).isEqualTo(y.plus(x));
    assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
    assertThat(x.plus(y).minus(y)).isEqualTo(x);
    assertThat(x.minus(y)).isEqualTo(y.minus(x).negerat());
    assertThat(Belopp.summa(List.of(x, y, z))).isEqualTo(x.plus(y).plus(z));
  }

  @Property
  void times_is_repeated_addition(@ForAll int ore, @ForAll @IntRange(max = 50) int antal) {
    Belopp belopp = Belopp.ore(ore);
    assertThat(belopp.ganger(antal)).isEqualTo(Belopp.summa(Collections.nCopies(antal, belopp)));
    assertThat(belopp.ganger(BigDecimal.valueOf(antal))).isEqualTo(belopp.ganger(antal));
  }

  @Property
  void a_factor_is_rounded_alike_on_both_sides_of_zero(
      @ForAll int ore, @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal faktor) {
    Belopp belopp = Belopp.ore(ore);
    Belopp produkt = belopp.ganger(faktor);
    assertThat(belopp.negerat().ganger(faktor)).isEqualTo(produkt.negerat());
    BigDecimal fel =
        faktor.multiply(BigDecimal.valueOf(ore)).subtract(new BigDecimal(produkt.ore()));
    assertThat(fel.abs()).isLessThanOrEqualTo(new BigDecimal("0.5"));
  }

  @Property
  void a_shown_amount_is_alike_on_both_sides_of_zero_and_within_half_a_step(
      @ForAll @LongRange(min = -Long.MAX_VALUE) long ore,
      @ForAll Beloppsenhet enhet,
      @ForAll @IntRange(max = 8) int decimaler) {
    BigDecimal visat = Belopp.ore(ore).i(enhet, decimaler);
    assertThat(Belopp.ore(-ore).i(enhet, decimaler)).isEqualTo(visat.negate());
    assertThat(visat.scale()).isEqualTo(decimaler);
    BigDecimal kronor = visat.scaleByPowerOfTen(tiopotens(enhet));
    BigDecimal halvtSteg = new BigDecimal("0.5").scaleByPowerOfTen(tiopotens(enhet) - decimaler);
    assertThat(kronor.subtract(Belopp.ore(ore).kronor()).abs()).isLessThanOrEqualTo(halvtSteg);
  }

  @Property
  void thousands_are_rounded_from_the_ore_and_not_from_kronor(@ForAll int ore) {
    BigDecimal exakt = BigDecimal.valueOf(ore).divide(new BigDecimal("100000"));
    assertThat(Belopp.ore(ore).i(Beloppsenhet.TUSENTAL, 0)).isEqualTo(exakt.setScale(0, HALF_UP));
  }

  private static int tiopotens(Beloppsenhet enhet) {
    return switch (enhet) {
      case KRONOR -> 0;
      case TUSENTAL -> 3;
      case MILJONER -> 6;
    };
  }
}
