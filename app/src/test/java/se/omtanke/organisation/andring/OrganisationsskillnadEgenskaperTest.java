package se.omtanke.organisation.andring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.omtanke.organisation.Enheter;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.version.Aterstallning;
import se.omtanke.regler.Period;

/** Laws of differences and of taking back, for organisations nobody thought of. */
class OrganisationsskillnadEgenskaperTest {

  private static final LocalDate BORJAN = LocalDate.of(2024, 1, 1);
  private static final List<String> NYCKLAR = List.of("a", "b", "c");

  @Property
  void an_organisation_does_not_differ_from_itself(@ForAll("lagen") Organisationslage lage) {
    assertThat(Organisationsskillnad.mellan(lage, lage).arTom()).isTrue();
  }

  @Property
  void on_every_day_a_unit_differs_exactly_when_the_difference_says_so(
      @ForAll("lagen") Organisationslage ena,
      @ForAll("lagen") Organisationslage andra,
      @ForAll("dagar") LocalDate dag) {
    Organisationsskillnad skillnad = Organisationsskillnad.mellan(ena, andra);
    for (String nyckel : NYCKLAR) {
      boolean sagd =
          skillnad.enheter().stream()
              .anyMatch(del -> del.nyckel().equals(nyckel) && del.period().innehaller(dag));
      assertThat(sagd).isEqualTo(!tidlos(ena, nyckel, dag).equals(tidlos(andra, nyckel, dag)));
    }
  }

  @Property
  void the_difference_back_is_the_difference_turned_round(
      @ForAll("lagen") Organisationslage ena, @ForAll("lagen") Organisationslage andra) {
    assertThat(Organisationsskillnad.mellan(andra, ena).enheter())
        .containsExactlyElementsOf(
            Organisationsskillnad.mellan(ena, andra).enheter().stream()
                .map(
                    del ->
                        new Organisationsskillnad.Del(
                            del.nyckel(),
                            del.period(),
                            /* fore= */ del.efter(),
                            /* efter= */ del.fore()))
                .toList());
  }

  @Property
  void a_change_of_one_unit_from_a_day_leaves_all_other_units_and_days(
      @ForAll("lagen") Organisationslage lage, @ForAll("dagar") LocalDate fran) {
    if (lage.pa("a", fran).isEmpty()) {
      return;
    }
    Organisationslage efter =
        new AndradEnhet("a", fran, Optional.of("Nytt"), Optional.empty(), Optional.empty())
            .pa(lage);
    assertThat(Organisationsskillnad.mellan(lage, efter).enheter())
        .allSatisfy(
            del -> {
              assertThat(del.nyckel()).isEqualTo("a");
              assertThat(del.period().fran()).isAfterOrEqualTo(fran);
            });
  }

  @Property
  void a_code_that_is_given_and_taken_again_leaves_everything_as_it_was(
      @ForAll("lagen") Organisationslage lage, @ForAll("dagar") LocalDate fran) {
    Period dagen = Period.dag(fran);
    if (lage.pa("a", fran).isEmpty()) {
      return;
    }
    Kodgren kod = Kodgren.av("9999");
    Organisationslage efter =
        new TagetAnsvar("a", kod, dagen).pa(new GivetAnsvar("a", kod, dagen, false).pa(lage));
    assertThat(Organisationsskillnad.mellan(lage, efter).arTom()).isTrue();
  }

  @Property
  void what_is_taken_back_at_once_leaves_what_was(
      @ForAll Set<Integer> fore, @ForAll Set<Integer> efter) {
    assertThat(Aterstallning.av(fore, efter).pa(efter)).isEqualTo(fore);
  }

  @Property
  void what_was_recorded_since_stays_when_an_earlier_change_is_taken_back(
      @ForAll Set<Integer> fore, @ForAll Set<Integer> efter, @ForAll Set<Integer> senare) {
    Set<Integer> nya = new HashSet<>(senare);
    nya.removeAll(fore);
    nya.removeAll(efter);
    Set<Integer> nu = new HashSet<>(efter);
    nu.addAll(nya);
    Set<Integer> vantat = new HashSet<>(fore);
    vantat.addAll(nya);
    assertThat(Aterstallning.av(fore, efter).pa(nu)).isEqualTo(vantat);
  }

  @Provide
  Arbitrary<LocalDate> dagar() {
    return Arbitraries.integers().between(0, 40).map(dagar -> BORJAN.plusDays(dagar * 30L));
  }

  /** Each unit in up to three versions that follow each other, with gaps between. */
  @Provide
  Arbitrary<Organisationslage> lagen() {
    return Combinators.combine(tider("a"), tider("b"), tider("c"))
        .as(
            (a, b, c) -> {
              Set<Enhetsversion> alla = new HashSet<>(a);
              alla.addAll(b);
              alla.addAll(c);
              return new Organisationslage(alla, Set.of());
            });
  }

  private static Arbitrary<List<Enhetsversion>> tider(String nyckel) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40).set().ofSize(6),
            Arbitraries.of("x", "y").list().ofSize(3))
        .as(
            (granser, namn) -> {
              List<Integer> i = granser.stream().sorted().toList();
              return List.of(
                  version(nyckel, namn.get(0), i.get(0), i.get(1)),
                  version(nyckel, namn.get(1), i.get(2), i.get(3)),
                  version(nyckel, namn.get(2), i.get(4), i.get(5)));
            });
  }

  private static Enhetsversion version(String nyckel, String namn, int fran, int till) {
    return Enheter.kallad(Enheter.namnd(nyckel), namn)
        .under(new Period(BORJAN.plusDays(fran * 30L), BORJAN.plusDays(till * 30L)));
  }

  private static Optional<Enhetsversion> tidlos(
      Organisationslage lage, String nyckel, LocalDate dag) {
    return lage.pa(nyckel, dag).map(version -> version.under(Period.ALLTID));
  }
}
