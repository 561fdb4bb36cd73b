package se.omtanke.rapport.granskning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Plats;

/** Puts findings in order, and those that say the same about several cells into one. */
final class Ordning {

  private Ordning() {}

  static List<Anmarkning> ordnade(Stream<Anmarkning> fynd) {
    var lika = new LinkedHashMap<List<Object>, List<Anmarkning>>();
    fynd.forEach(f -> lika.computeIfAbsent(nyckel(f), n -> new ArrayList<>()).add(f));
    return lika.values().stream()
        .map(Ordning::samlad)
        .sorted(Comparator.comparing(Anmarkning::allvar))
        .toList();
  }

  private static List<Object> nyckel(Anmarkning fynd) {
    return List.of(
        fynd.slag(),
        fynd.allvar(),
        fynd.plats().tabell(),
        fynd.plats().kolumn(),
        fynd.mening(),
        fynd.foljder());
  }

  private static Anmarkning samlad(List<Anmarkning> lika) {
    var forsta = lika.getFirst();
    List<Plats> fler = new ArrayList<>(forsta.fler());
    for (var annan : lika.subList(1, lika.size())) {
      fler.add(annan.plats());
      fler.addAll(annan.fler());
    }
    return forsta.medFler(fler);
  }
}
