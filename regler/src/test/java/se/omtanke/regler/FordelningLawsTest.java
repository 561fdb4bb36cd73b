package se.omtanke.regler;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FordelningLawsTest {

  /** Few distinct values, so that equal weights and equal remainders are common. */
  @Provide
  Arbitrary<List<BigDecimal>> vikter() {
    Arbitrary<BigDecimal> sma = Arbitraries.integers().between(0, 6).map(BigDecimal::valueOf);
    Arbitrary<BigDecimal> andra =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("1000")).ofScale(3);
    return Arbitraries.oneOf(sma, andra)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .filter(vikter -> vikter.stream().anyMatch(vikt -> vikt.signum() > 0));
  }

  @Property
  void the_parts_always_add_up_exactly(
      @ForAll long ore, @ForAll("vikter") List<BigDecimal> vikter) {
    List<Belopp> delar = Belopp.ore(ore).fordela(vikter);
    assertThat(delar).hasSameSizeAs(vikter);
    assertThat(Belopp.summa(delar)).isEqualTo(Belopp.ore(ore));
  }

  @Property
  void no_part_is_a_full_ore_from_its_exact_share(
      @ForAll long ore, @ForAll("vikter") List<BigDecimal> vikter) {
    List<Belopp> delar = Belopp.ore(ore).fordela(vikter);
    BigDecimal summa = vikter.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    IntStream.range(0, vikter.size())
        .forEach(
            plats -> {
              BigDecimal given = BigDecimal.valueOf(delar.get(plats).ore()).multiply(summa);
              BigDecimal exakt = BigDecimal.valueOf(ore).multiply(vikter.get(plats));
              assertThat(given.subtract(exakt).abs()).isLessThan(summa);
            });
  }

  @Property
  void a_larger_weight_never_gets_less(@ForAll int ore, @ForAll("vikter") List<BigDecimal> vikter) {
    List<Belopp> delar = Belopp.ore(Math.abs((long) ore)).fordela(vikter);
    for (int i = 0; i < vikter.size(); i++) {
      for (int j = 0; j < vikter.size(); j++) {
        if (vikter.get(i).compareTo(vikter.get(j)) > 0) {
          assertThat(delar.get(i)).isGreaterThanOrEqualTo(delar.get(j));
        }
      }
    }
  }

  @Property
  void the_order_of_the_weights_does_not_matter(
      @ForAll int ore, @ForAll("vikter") List<BigDecimal> vikter, @ForAll Random slump) {
    List<BigDecimal> blandade = new ArrayList<>(vikter);
    Collections.shuffle(blandade, slump);
    assertThat(perVikt(ore, blandade)).isEqualTo(perVikt(ore, vikter));
  }

  @Property
  void the_sign_does_not_matter(@ForAll int ore, @ForAll("vikter") List<BigDecimal> vikter) {
    assertThat(Belopp.ore(-(long) ore).fordela(vikter))
        .isEqualTo(Belopp.ore(ore).fordela(vikter).stream().map(Belopp::negerat).toList());
  }

  @Property
  void only_the_proportions_of_the_weights_matter(
      @ForAll int ore, @ForAll("vikter") List<BigDecimal> vikter) {
    List<BigDecimal> andraSkala =
        vikter.stream().map(vikt -> vikt.multiply(new BigDecimal("0.7"))).toList();
    assertThat(Belopp.ore(ore).fordela(andraSkala)).isEqualTo(Belopp.ore(ore).fordela(vikter));
  }

  @Property
  void twelfths_add_up_to_the_year_and_never_differ_by_more_than_an_ore(@ForAll long ore) {
    List<Belopp> manader = Belopp.ore(ore).tolftedelar();
    assertThat(Belopp.summa(manader)).isEqualTo(Belopp.ore(ore));
    assertThat(Collections.max(manader).minus(Collections.min(manader)).ore()).isBetween(0L, 1L);
  }

  private static Map<BigDecimal, List<Belopp>> perVikt(int ore, List<BigDecimal> vikter) {
    List<Belopp> delar = Belopp.ore(ore).fordela(vikter);
    return IntStream.range(0, vikter.size())
        .boxed()
        .sorted(Comparator.comparing(delar::get))
        .collect(
            groupingBy(
                plats -> vikter.get(plats).stripTrailingZeros(),
                mapping(delar::get, Collectors.toList())));
  }
}
