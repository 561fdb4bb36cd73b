package se.omtanke.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What sets of periods and timelines have in common: lists in order of time. */
final class Tidsordning {

  private Tidsordning() {}

  /** Lets each element become one with its neighbour before where the two can. */
  static <T> List<T> hopslagna(List<T> ordnade, BiFunction<T, T, Optional<T>> ihop) {
    List<T> hopslagna = new ArrayList<>();
    for (T nasta : ordnade) {
      Optional<T> ett =
          hopslagna.isEmpty() ? Optional.empty() : ihop.apply(hopslagna.getLast(), nasta);
      ett.ifPresent(_ -> hopslagna.removeLast());
      hopslagna.add(ett.orElse(nasta));
    }
    return List.copyOf(hopslagna);
  }

  /** The element whose period holds the day, found by halving; no two periods share a day. */
  static <T> Optional<T> vid(LocalDate dag, List<T> ordnade, Function<T, Period> period) {
    int lagst = 0;
    int hogst = ordnade.size();
    while (lagst < hogst) {
      int mitten = (lagst + hogst) / 2;
      if (period.apply(ordnade.get(mitten)).till().isAfter(dag)) {
        hogst = mitten;
      } else {
        lagst = mitten + 1;
      }
    }
    return ordnade.subList(lagst, ordnade.size()).stream()
        .findFirst()
        .filter(element -> period.apply(element).innehaller(dag));
  }
}
