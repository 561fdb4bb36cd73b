package se.omtanke.organisation.andring;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.regler.Period;
import se.omtanke.regler.Tidslinje;

/**
 * A code that does not mean the same during a period.
 *
 * @param del the part it stands in
 * @param kod the code
 * @param period when
 * @param fore what it meant, if anything
 * @param efter what it means, if anything
 */
public record Kodskillnad(
    Koddel del, String kod, Period period, Optional<String> fore, Optional<String> efter) {

  private record Nyckel(Koddel del, String kod) implements Comparable<Nyckel> {
    @Override
    public int compareTo(Nyckel annan) {
      return Comparator.comparing(Nyckel::del).thenComparing(Nyckel::kod).compare(this, annan);
    }
  }

  private record Par(Optional<String> fore, Optional<String> efter) {}

  /** What differs from one code plan to another, in code order and by time. */
  public static List<Kodskillnad> mellan(Collection<Kod> fore, Collection<Kod> efter) {
    Set<Kod> andrade = new HashSet<>(fore);
    andrade.addAll(efter);
    Set<Kod> lika = new HashSet<>(fore);
    lika.retainAll(Set.copyOf(efter));
    andrade.removeAll(lika);
    Set<Nyckel> nycklar = new TreeSet<>();
    andrade.forEach(kod -> nycklar.add(nyckel(kod)));
    Map<Nyckel, List<Kod>> fores = fore.stream().collect(groupingBy(Kodskillnad::nyckel));
    Map<Nyckel, List<Kod>> efters = efter.stream().collect(groupingBy(Kodskillnad::nyckel));
    List<Kodskillnad> skillnader = new ArrayList<>();
    for (Nyckel nyckel : nycklar) {
      skillnader.addAll(
          mellan(
              nyckel,
              fores.getOrDefault(nyckel, List.of()),
              efters.getOrDefault(nyckel, List.of())));
    }
    return skillnader;
  }

  private static List<Kodskillnad> mellan(Nyckel nyckel, List<Kod> fore, List<Kod> efter) {
    Tidslinje<Par> par =
        Kodandring.betydelser(fore, nyckel.del(), nyckel.kod())
            .sammanfogaGlest(
                Kodandring.betydelser(efter, nyckel.del(), nyckel.kod()),
                (fran, till) ->
                    fran.equals(till) ? Optional.empty() : Optional.of(new Par(fran, till)));
    return par.segment().stream()
        .map(
            bit ->
                new Kodskillnad(
                    nyckel.del(),
                    nyckel.kod(),
                    bit.period(),
                    bit.varde().fore(),
                    bit.varde().efter()))
        .toList();
  }

  private static Nyckel nyckel(Kod kod) {
    return new Nyckel(kod.del(), kod.kod());
  }
}
