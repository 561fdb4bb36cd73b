package se.omtanke.rapport.granskning.spec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A choice among given words. */
final class Ordval {

  private Ordval() {}

  /** The word chosen, the first when none is. */
  static String ett(Optional<Specnod> nod, String forsta, String... fler) {
    if (nod.isEmpty()) {
      return forsta;
    }
    var ord = nod.get().text().toLowerCase(Locale.ROOT).replaceAll("[åä]", "a").replace('ö', 'o');
    if (!ord.equals(forsta) && !List.of(fler).contains(ord)) {
      throw nod.get().fel("skriv " + forsta + " eller " + String.join(" eller ", fler));
    }
    return ord;
  }
}
