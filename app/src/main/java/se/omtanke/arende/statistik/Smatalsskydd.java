package se.omtanke.arende.statistik;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.omtanke.arende.Mottagarkrets;
import se.omtanke.arende.Tidsindelning;

/**
 * Finds which figures are not to be shown: those that are small, and so many more that no small one
 * can be worked out from the others - neither from the whole and the other parts, nor from the year
 * and its other months. All lengths of time are looked at together, whichever of them is shown.
 */
final class Smatalsskydd {

  /** The part that is the measure undivided. */
  static final String ALLA = "";

  /**
   * One figure.
   *
   * @param kod its part
   * @param del its length of time
   */
  record Plats(String kod, Tidsindelning.Del del) {}

  private final Map<Plats, Long> antal;
  private final Map<Tidsindelning, List<Tidsindelning.Del>> delar;
  private final List<String> koder;
  private final boolean summeras;
  private final Set<Plats> dolda = new HashSet<>();

  /**
   * The figures as they are.
   *
   * @param antal those that are not none
   * @param delar every length of time, cut in every way
   * @param koder the parts, without the whole
   * @param summeras whether months add up to years
   */
  Smatalsskydd(
      Map<Plats, Long> antal,
      Map<Tidsindelning, List<Tidsindelning.Del>> delar,
      List<String> koder,
      boolean summeras) {
    this.antal = Map.copyOf(antal);
    this.delar = Map.copyOf(delar);
    this.koder = List.copyOf(koder);
    this.summeras = summeras;
  }

  /** The figures that are not to be shown to this circle. */
  Set<Plats> dolda(Mottagarkrets krets) {
    dolda.clear();
    antal.forEach(
        (plats, hur) -> {
          if (krets.doljer(hur)) {
            dolda.add(plats);
          }
        });
    if (dolda.isEmpty()) {
      return Set.of();
    }
    int fore;
    do {
      fore = dolda.size();
      delar.values().stream().flatMap(List::stream).forEach(this::skyddaDelar);
      if (summeras) {
        skyddaTid(Tidsindelning.AR);
        skyddaTid(Tidsindelning.TERTIAL);
      }
    } while (dolda.size() > fore);
    return Set.copyOf(dolda);
  }

  /** One hidden part could be worked out from the whole and the others, a whole from its parts. */
  private void skyddaDelar(Tidsindelning.Del del) {
    List<Plats> alla = koder.stream().map(kod -> new Plats(kod, del)).toList();
    skydda(new Plats(ALLA, del), alla);
  }

  /** One hidden month could be worked out from its year; a hidden year from all its months. */
  private void skyddaTid(Tidsindelning grov) {
    for (Tidsindelning.Del del : delar.getOrDefault(grov, List.of())) {
      List<Tidsindelning.Del> inom =
          delar.getOrDefault(grov.finare(), List.of()).stream().filter(del::rymmer).toList();
      Stream.concat(Stream.of(ALLA), koder.stream())
          .forEach(kod -> skyddaTid(new Plats(kod, del), inom));
    }
  }

  private void skyddaTid(Plats hel, List<Tidsindelning.Del> inom) {
    skydda(hel, inom.stream().map(del -> new Plats(hel.kod(), del)).toList());
  }

  /** Of a whole and its parts either none is hidden, or at least two are. */
  private void skydda(Plats hel, List<Plats> bitar) {
    long dolt = dolda(bitar);
    if (dolda.contains(hel) && dolt == 0) {
      dolda.addAll(minsta(bitar, plats -> hur(plats) > 0));
    } else if (!dolda.contains(hel) && dolt == 1) {
      List<Plats> annan = minsta(bitar, plats -> true);
      dolda.addAll(annan.isEmpty() ? List.of(hel) : annan);
    }
  }

  private long dolda(List<Plats> platser) {
    return platser.stream().filter(dolda::contains).count();
  }

  /** The smallest that is still shown; what is none tells nothing and goes last. */
  private List<Plats> minsta(List<Plats> platser, Predicate<Plats> mojlig) {
    return platser.stream()
        .filter(plats -> !dolda.contains(plats))
        .filter(mojlig)
        .min(
            Comparator.comparing((Plats plats) -> hur(plats) == 0)
                .thenComparingLong(this::hur)
                .thenComparing(plats -> plats.del().nyckel())
                .thenComparing(Plats::kod))
        .stream()
        .toList();
  }

  private long hur(Plats plats) {
    return antal.getOrDefault(plats, 0L);
  }
}
