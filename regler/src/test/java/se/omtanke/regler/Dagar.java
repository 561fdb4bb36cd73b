package se.omtanke.regler;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The laws are tried on a few days around a leap day, and compared with plain sets of those days.
 * What is generated changes only within the window, so what holds in it holds for all time. It is
 * so small that chance alone reaches its edges; edge cases of jqwik would only crowd out the rest.
 */
final class Dagar extends DomainContextBase {

  private static final LocalDate BORJAN = LocalDate.of(2024, 2, 20);
  private static final int ANTAL = 20;

  /** Every day of the window, and one on either side of all that is generated. */
  static final Set<LocalDate> ALLA =
      IntStream.rangeClosed(-1, ANTAL + 1).mapToObj(BORJAN::plusDays).collect(toUnmodifiableSet());

  static Set<LocalDate> dagar(Predicate<LocalDate> tillhor) {
    return ALLA.stream().filter(tillhor).collect(toUnmodifiableSet());
  }

  static Set<LocalDate> dagar(Periodmangd mangd) {
    return dagar((LocalDate dag) -> mangd.innehaller(dag));
  }

  static Set<LocalDate> dagar(Period period) {
    return dagar((LocalDate dag) -> period.innehaller(dag));
  }

  static Set<LocalDate> forenade(Set<LocalDate> a, Set<LocalDate> b) {
    return Stream.concat(a.stream(), b.stream()).collect(toUnmodifiableSet());
  }

  static Set<LocalDate> gemensamma(Set<LocalDate> a, Set<LocalDate> b) {
    return a.stream().filter(b::contains).collect(toUnmodifiableSet());
  }

  static Set<LocalDate> utom(Set<LocalDate> a, Set<LocalDate> b) {
    Set<LocalDate> kvar = new HashSet<>(a);
    kvar.removeAll(b);
    return Set.copyOf(kvar);
  }

  @Provide
  Arbitrary<LocalDate> dag() {
    return Arbitraries.integers().between(0, ANTAL).map(BORJAN::plusDays);
  }

  @Provide
  Arbitrary<Period> period() {
    Arbitrary<Period> sluten =
        Combinators.combine(dag(), Arbitraries.integers().between(0, ANTAL))
            .as((fran, langd) -> new Period(fran, senastISlutet(fran.plusDays(langd + 1L))));
    return Arbitraries.frequencyOf(
            Tuple.of(8, sluten),
            Tuple.of(1, dag().map(Period::fran)),
            Tuple.of(1, dag().map(Period::framTill)),
            Tuple.of(1, Arbitraries.just(Period.ALLTID)))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Periodmangd> mangd() {
    return period().list().ofMaxSize(6).map(Periodmangd::new).withoutEdgeCases();
  }

  /** Few values, so that neighbours are often equal. */
  @Provide
  Arbitrary<Tidslinje<String>> tidslinje() {
    Arbitrary<List<Period>> perioder = period().list().ofMaxSize(6);
    Arbitrary<List<String>> varden = Arbitraries.of("a", "b", "c").list().ofSize(6);
    return Combinators.combine(perioder, varden).as(Dagar::lagdaEfterVarandra).withoutEdgeCases();
  }

  private static Tidslinje<String> lagdaEfterVarandra(List<Period> perioder, List<String> varden) {
    Tidslinje<String> linje = Tidslinje.tom();
    for (int i = 0; i < perioder.size(); i++) {
      linje = linje.satt(perioder.get(i), varden.get(i));
    }
    return linje;
  }

  private static LocalDate senastISlutet(LocalDate dag) {
    LocalDate slutet = BORJAN.plusDays(ANTAL + 1L);
    return dag.isAfter(slutet) ? slutet : dag;
  }
}
