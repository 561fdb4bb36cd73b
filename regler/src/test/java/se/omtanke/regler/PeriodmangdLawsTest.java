package se.omtanke.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.regler.Dagar.ALLA;
import static se.omtanke.regler.Dagar.dagar;
import static se.omtanke.regler.Dagar.forenade;
import static se.omtanke.regler.Dagar.gemensamma;
import static se.omtanke.regler.Dagar.utom;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Dagar.class)
class PeriodmangdLawsTest {

  @Property
  void operations_do_what_they_do_to_plain_sets_of_days(
      @ForAll Periodmangd a, @ForAll Periodmangd b) {
    assertThat(dagar(a.union(b))).isEqualTo(forenade(dagar(a), dagar(b)));
    assertThat(dagar(a.snitt(b))).isEqualTo(gemensamma(dagar(a), dagar(b)));
    assertThat(dagar(a.minus(b))).isEqualTo(utom(dagar(a), dagar(b)));
    assertThat(dagar(a.komplement())).isEqualTo(utom(ALLA, dagar(a)));
  }

  @Property
  void sets_of_the_same_days_are_equal(@ForAll Periodmangd a, @ForAll Periodmangd b) {
    assertThat(a.equals(b)).isEqualTo(dagar(a).equals(dagar(b)));
  }

  @Property
  void periods_are_in_order_with_days_between(@ForAll Periodmangd a) {
    List<Period> perioder = a.perioder();
    for (int i = 1; i < perioder.size(); i++) {
      assertThat(perioder.get(i - 1).till()).isBefore(perioder.get(i).fran());
    }
  }

  @Property
  void union_and_intersection_commute(@ForAll Periodmangd a, @ForAll Periodmangd b) {
    assertThat(a.union(b)).isEqualTo(b.union(a));
    assertThat(a.snitt(b)).isEqualTo(b.snitt(a));
  }

  @Property
  void union_and_intersection_associate_and_distribute(
      @ForAll Periodmangd a, @ForAll Periodmangd b, @ForAll Periodmangd c) {
    assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
    assertThat(a.snitt(b).snitt(c)).isEqualTo(a.snitt(b.snitt(c)));
    assertThat(a.snitt(b.union(c))).isEqualTo(a.snitt(b).union(a.snitt(c)));
    assertThat(a.union(b.snitt(c))).isEqualTo(a.union(b).snitt(a.union(c)));
  }

  @Property
  void doing_it_twice_changes_nothing(@ForAll Periodmangd a, @ForAll Periodmangd b) {
    assertThat(a.union(a)).isEqualTo(a);
    assertThat(a.snitt(a)).isEqualTo(a);
    assertThat(a.minus(b).minus(b)).isEqualTo(a.minus(b));
    assertThat(a.komplement().komplement()).isEqualTo(a);
  }

  @Property
  void the_laws_of_de_morgan_hold(@ForAll Periodmangd a, @ForAll Periodmangd b) {
    assertThat(a.union(b).komplement()).isEqualTo(a.komplement().snitt(b.komplement()));
    assertThat(a.snitt(b).komplement()).isEqualTo(a.komplement().union(b.komplement()));
  }

  @Property
  void gaps_and_days_held_share_out_the_period(@ForAll Periodmangd a, @ForAll Period inom) {
    Periodmangd luckor = a.luckor(inom);
    assertThat(luckor.snitt(a)).isEqualTo(Periodmangd.TOM);
    assertThat(luckor.union(a.snitt(Periodmangd.av(inom)))).isEqualTo(Periodmangd.av(inom));
    assertThat(a.innehaller(inom)).isEqualTo(luckor.arTom());
  }

  @Property
  void the_count_is_the_number_of_days(@ForAll Periodmangd a) {
    a.dagar().ifPresent(antal -> assertThat(antal).isEqualTo(dagar(a).size()));
    boolean oppen = a.spann().isPresent() && a.spann().orElseThrow().dagar().isEmpty();
    assertThat(a.dagar().isEmpty()).isEqualTo(oppen);
  }

  @Property
  void the_span_holds_the_set_and_begins_and_ends_with_it(@ForAll Periodmangd a) {
    a.spann()
        .ifPresent(
            spann -> {
              assertThat(a.minus(Periodmangd.av(spann))).isEqualTo(Periodmangd.TOM);
              assertThat(spann.fran()).isEqualTo(a.perioder().getFirst().fran());
              assertThat(spann.till()).isEqualTo(a.perioder().getLast().till());
            });
  }
}
