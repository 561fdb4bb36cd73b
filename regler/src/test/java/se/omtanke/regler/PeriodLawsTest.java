package se.omtanke.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.regler.Dagar.dagar;
import static se.omtanke.regler.Dagar.forenade;
import static se.omtanke.regler.Dagar.gemensamma;
import static se.omtanke.regler.Dagar.utom;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Dagar.class)
@Domain(DomainContext.Global.class)
class PeriodLawsTest {

  @Property
  void the_shared_part_holds_the_shared_days(@ForAll Period a, @ForAll Period b) {
    Set<LocalDate> gemensamma = gemensamma(dagar(a), dagar(b));
    assertThat(a.snitt(b).map(Dagar::dagar).orElse(Set.of())).isEqualTo(gemensamma);
    assertThat(a.snitt(b)).isEqualTo(b.snitt(a));
    assertThat(a.overlappar(b)).isEqualTo(!gemensamma.isEmpty());
    assertThat(a.innehaller(b)).isEqualTo(a.snitt(b).filter(b::equals).isPresent());
  }

  @Property
  void a_union_exists_exactly_when_no_day_lies_between(@ForAll Period a, @ForAll Period b) {
    Periodmangd mangd = Periodmangd.av(a, b);
    assertThat(a.union(b).isPresent()).isEqualTo(mangd.perioder().size() == 1);
    assertThat(a.union(b)).isEqualTo(b.union(a));
    a.union(b).ifPresent(union -> assertThat(dagar(union)).isEqualTo(forenade(dagar(a), dagar(b))));
    assertThat(a.angransar(b)).isEqualTo(a.union(b).isPresent() && !a.overlappar(b));
  }

  @Property
  void what_is_taken_out_is_gone_and_the_rest_stays(@ForAll Period a, @ForAll Period b) {
    assertThat(dagar(a.minus(b))).isEqualTo(utom(dagar(a), dagar(b)));
    assertThat(a.minus(a)).isEqualTo(Periodmangd.TOM);
  }

  @Property
  void pieces_follow_each_other_and_make_up_the_whole(
      @ForAll Period period, @ForAll @Size(max = 6) List<LocalDate> brytdagar) {
    List<Period> bitar = period.delaVid(brytdagar);
    assertThat(bitar).isSorted();
    assertThat(Periodmangd.av(bitar)).isEqualTo(Periodmangd.av(period));
    for (int i = 1; i < bitar.size(); i++) {
      assertThat(bitar.get(i - 1).till()).isEqualTo(bitar.get(i).fran());
      assertThat(brytdagar).contains(bitar.get(i).fran());
    }
    assertThat(brytdagar)
        .allMatch(
            dag -> bitar.stream().noneMatch(bit -> bit.innehaller(dag) && !bit.fran().equals(dag)));
  }

  @Property
  void moving_forth_and_back_changes_nothing(
      @ForAll Period period, @ForAll @IntRange(min = -40_000, max = 40_000) int steg) {
    assertThat(period.skjutDagar(steg).skjutDagar(-steg)).isEqualTo(period);
    assertThat(period.skjutDagar(steg).dagar()).isEqualTo(period.dagar());
  }

  @Property
  void the_order_is_total_and_agrees_with_equality(@ForAll Period a, @ForAll Period b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }
}
