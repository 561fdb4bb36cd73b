package se.omtanke.organisation.andring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Succession;
import se.omtanke.regler.Period;
import se.omtanke.regler.Tidslinje;

/**
 * What differs between two organisations, day by day and unit by unit.
 *
 * @param enheter where a unit is not the same, by unit and time
 * @param borta what is no longer said to follow what
 * @param nya what is newly said to follow what
 */
public record Organisationsskillnad(
    List<Del> enheter, List<Succession> borta, List<Succession> nya) {

  /**
   * A unit that is not the same during a period.
   *
   * @param nyckel the unit
   * @param period when
   * @param fore what it was, if it was there
   * @param efter what it is, if it is there
   */
  public record Del(
      String nyckel, Period period, Optional<Enhetsversion> fore, Optional<Enhetsversion> efter) {

    /** The codes that one of the two has and the other has not. */
    Stream<Kodgren> koder() {
      Set<Kodgren> fores = new HashSet<>(fore.map(Enhetsversion::ansvar).orElse(List.of()));
      Set<Kodgren> efters = new HashSet<>(efter.map(Enhetsversion::ansvar).orElse(List.of()));
      return Stream.concat(
          fores.stream().filter(kod -> !efters.contains(kod)),
          efters.stream().filter(kod -> !fores.contains(kod)));
    }
  }

  private record Par(Optional<Enhetsversion> fore, Optional<Enhetsversion> efter) {}

  /** What differs from one to the other. */
  public static Organisationsskillnad mellan(Organisationslage fore, Organisationslage efter) {
    Set<String> nycklar = new TreeSet<>(fore.nycklar());
    nycklar.addAll(efter.nycklar());
    List<Del> delar = new ArrayList<>();
    for (String nyckel : nycklar) {
      Tidslinje<Par> par =
          fore.tidslinje(nyckel)
              .sammanfogaGlest(
                  efter.tidslinje(nyckel),
                  (fran, till) ->
                      fran.equals(till) ? Optional.empty() : Optional.of(new Par(fran, till)));
      par.segment()
          .forEach(
              del ->
                  delar.add(
                      new Del(nyckel, del.period(), del.varde().fore(), del.varde().efter())));
    }
    return new Organisationsskillnad(
        List.copyOf(delar), utom(fore.foljd(), efter.foljd()), utom(efter.foljd(), fore.foljd()));
  }

  /** Whether nothing differs. */
  public boolean arTom() {
    return enheter.isEmpty() && borta.isEmpty() && nya.isEmpty();
  }

  /** The ansvar codes that become another's or nobody's. */
  public Set<Kodgren> koder() {
    return new TreeSet<>(enheter.stream().flatMap(Del::koder).toList());
  }

  private static List<Succession> utom(Set<Succession> alla, Set<Succession> utom) {
    return alla.stream()
        .filter(steg -> !utom.contains(steg))
        .sorted(
            java.util.Comparator.comparing(Succession::datum)
                .thenComparing(Succession::fran)
                .thenComparing(Succession::till))
        .toList();
  }
}
