package se.omtanke.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.regler.Dagar.ALLA;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import se.omtanke.regler.Tidslinje.Segment;

@Domain(Dagar.class)
class TidslinjeLawsTest {

  @Property
  void setting_changes_the_days_of_the_period_and_no_other(
      @ForAll Tidslinje<String> linje, @ForAll Period period) {
    Tidslinje<String> satt = linje.satt(period, "ny");
    assertThat(ALLA)
        .allSatisfy(
            dag ->
                assertThat(satt.varde(dag))
                    .isEqualTo(period.innehaller(dag) ? Optional.of("ny") : linje.varde(dag)));
    assertThat(satt.satt(period, "ny")).isEqualTo(satt);
    assertThat(linje.satt(period, "gammal").satt(period, "ny")).isEqualTo(satt);
  }

  @Property
  void lines_with_the_same_value_on_every_day_are_equal(
      @ForAll Tidslinje<String> a, @ForAll Tidslinje<String> b) {
    assertThat(a.equals(b))
        .isEqualTo(ALLA.stream().allMatch(dag -> a.varde(dag).equals(b.varde(dag))));
  }

  @Property
  void segments_are_as_few_as_possible_and_in_order(@ForAll Tidslinje<String> linje) {
    List<Segment<String>> delar = linje.segment();
    for (int i = 1; i < delar.size(); i++) {
      Segment<String> forra = delar.get(i - 1);
      Segment<String> denna = delar.get(i);
      assertThat(forra.period()).isLessThan(denna.period());
      assertThat(forra.period().overlappar(denna.period())).isFalse();
      assertThat(forra.period().angransar(denna.period()) && forra.varde().equals(denna.varde()))
          .isFalse();
    }
    assertThat(new Tidslinje<>(delar.reversed())).isEqualTo(linje);
  }

  @Property
  void together_each_day_has_the_combination_of_its_two_values(
      @ForAll Tidslinje<String> a, @ForAll Tidslinje<String> b) {
    Tidslinje<String> bada = a.sammanfoga(b, String::concat);
    assertThat(ALLA)
        .allSatisfy(
            dag ->
                assertThat(bada.varde(dag))
                    .isEqualTo(a.varde(dag).flatMap(x -> b.varde(dag).map(x::concat))));
  }

  @Property
  void laid_together_sparsely_each_day_with_any_value_is_asked_for(
      @ForAll Tidslinje<String> a, @ForAll Tidslinje<String> b) {
    Tidslinje<String> glest =
        a.sammanfogaGlest(b, (x, y) -> Optional.of(x.orElse("-") + y.orElse("-")));
    assertThat(ALLA).allSatisfy(dag -> assertThat(glest.varde(dag)).isEqualTo(par(a, b, dag)));
  }

  @Property
  void parts_and_gaps_agree_with_the_days(@ForAll Tidslinje<String> linje, @ForAll Period period) {
    assertThat(linje.snitt(period).tackning().union(linje.luckor(period)))
        .isEqualTo(Periodmangd.av(period));
    assertThat(linje.utan(period).tackning())
        .isEqualTo(linje.tackning().minus(Periodmangd.av(period)));
    assertThat(ALLA)
        .allSatisfy(
            dag ->
                assertThat(linje.luckor(period).innehaller(dag))
                    .isEqualTo(period.innehaller(dag) && linje.varde(dag).isEmpty()));
  }

  @Property
  void mapping_and_filtering_work_day_by_day(@ForAll Tidslinje<String> linje) {
    Tidslinje<Boolean> arA = linje.map("a"::equals);
    Tidslinje<String> baraA = linje.filter("a"::equals);
    assertThat(ALLA)
        .allSatisfy(
            dag -> {
              assertThat(arA.varde(dag)).isEqualTo(linje.varde(dag).map("a"::equals));
              assertThat(baraA.varde(dag)).isEqualTo(linje.varde(dag).filter("a"::equals));
            });
    assertThat(linje.map(varde -> varde)).isEqualTo(linje);
  }

  private static Optional<String> par(Tidslinje<String> a, Tidslinje<String> b, LocalDate dag) {
    String par = a.varde(dag).orElse("-") + b.varde(dag).orElse("-");
    return Optional.of(par).filter(text -> !text.equals("--"));
  }
}
