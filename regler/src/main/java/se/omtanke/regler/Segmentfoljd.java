package se.omtanke.regler;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.regler.Tidslinje.Segment;

/** Brings segments into the one form in which a timeline keeps them. */
final class Segmentfoljd {

  private Segmentfoljd() {}

  /** In order of time, equal neighbours as one; refuses segments that share a day. */
  static <T> List<Segment<T>> normal(List<Segment<T>> segment) {
    List<Segment<T>> foljd = new ArrayList<>();
    for (Segment<T> nasta : segment.stream().sorted(comparing(Segment::period)).toList()) {
      Optional<Segment<T>> ihop =
          foljd.isEmpty() ? Optional.empty() : hopslagna(foljd.getLast(), nasta);
      ihop.ifPresent(_ -> foljd.removeLast());
      foljd.add(ihop.orElse(nasta));
    }
    return List.copyOf(foljd);
  }

  private static <T> Optional<Segment<T>> hopslagna(Segment<T> forra, Segment<T> nasta) {
    if (forra.period().overlappar(nasta.period())) {
      throw new IllegalArgumentException(
          "Two values on one day: " + forra.period() + ", " + nasta.period());
    }
    return forra.varde().equals(nasta.varde())
        ? forra.period().union(nasta.period()).map(ihop -> new Segment<>(ihop, forra.varde()))
        : Optional.empty();
  }
}
