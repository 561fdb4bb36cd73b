package se.omtanke.rapport.granskning.spec;

import java.util.List;
import java.util.stream.IntStream;
import se.omtanke.rapport.granskning.modell.Monster;

/** Columns named one by one, from first to last as in {@code jan..dec}, or with {@code *}. */
final class Kolumnlista {

  private Kolumnlista() {}

  /** The names that are meant; a name that is not found is kept as it is. */
  static List<String> utvidgad(String sokt, List<String> alla) {
    int skilje = sokt.indexOf("..");
    if (skilje > 0) {
      int fran = plats(sokt.substring(0, skilje), alla);
      int till = plats(sokt.substring(skilje + 2), alla);
      return fran >= 0 && till >= fran ? alla.subList(fran, till + 1) : List.of(sokt);
    }
    if (sokt.contains("*")) {
      var monster = new Monster(sokt);
      var traffar = alla.stream().filter(monster::passar).toList();
      return traffar.isEmpty() ? List.of(sokt) : traffar;
    }
    return List.of(sokt);
  }

  private static int plats(String namn, List<String> alla) {
    return IntStream.range(0, alla.size())
        .filter(i -> Monster.lika(alla.get(i), namn))
        .findFirst()
        .orElse(-1);
  }
}
