package se.omtanke.organisation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.omtanke.regler.Period;

/** How a municipality's codes are reported to RS, in memory; answers for any year. */
public final class Rsregister {

  private record Nyckel(Koddel del, String kod, int ar) {}

  private final Map<Nyckel, List<Rsandel>> andelar;

  /** A register of these shares. */
  public Rsregister(Collection<Rsandel> andelar) {
    this.andelar =
        andelar.stream()
            .sorted(comparing(Rsandel::rsKod))
            .collect(groupingBy(a -> new Nyckel(a.del(), a.kod(), a.ar())));
  }

  /** Every share of every code and year. */
  public List<Rsandel> alla() {
    return andelar.values().stream().flatMap(List::stream).toList();
  }

  /** The codes of RS that a code is reported as in a year; empty if nobody has said. */
  public List<Rsandel> andelar(Koddel del, String kod, int ar) {
    return andelar.getOrDefault(new Nyckel(del, kod, ar), List.of());
  }

  /** The codes of a part that mean something in the year and have no code of RS, in code order. */
  public List<Kod> omappade(Kodregister koder, Koddel del, int ar) {
    return koder.koder(del).stream()
        .filter(kod -> kod.giltig().overlappar(Period.ar(ar)))
        .filter(kod -> andelar(del, kod.kod(), ar).isEmpty())
        .sorted(comparing(Kod::kod))
        .toList();
  }

  /** One of the shares of each code and year whose shares do not add up to 1. */
  public static List<Rsandel> ejHela(Collection<Rsandel> andelar) {
    return new Rsregister(andelar)
        .andelar.values().stream().filter(delar -> !arHel(delar)).map(List::getLast).toList();
  }

  private static boolean arHel(List<Rsandel> delar) {
    return delar.stream()
            .map(Rsandel::andel)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(BigDecimal.ONE)
        == 0;
  }
}
