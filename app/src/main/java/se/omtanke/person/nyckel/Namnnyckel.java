package se.omtanke.person.nyckel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One search key of a name.
 *
 * @param art {@code S} as it is written, {@code L} as it sounds
 * @param nyckel one word of the name, then the others, so that the first is found by prefix and the
 *     others by looking on
 */
public record Namnnyckel(String art, String nyckel) {

  /** As it is written. */
  public static final String SKRIVEN = "S";

  /** As it sounds. */
  public static final String LJUD = "L";

  /** The keys of a name, surname first among the words that follow. */
  public static Set<Namnnyckel> av(String efternamn, String fornamn) {
    List<String> ord = new ArrayList<>(Vikning.skrivna(efternamn));
    ord.addAll(Vikning.skrivna(fornamn));
    Set<Namnnyckel> nycklar = new LinkedHashSet<>();
    lagg(nycklar, SKRIVEN, ord);
    lagg(nycklar, LJUD, ord.stream().map(Vikning::later).toList());
    return nycklar;
  }

  private static void lagg(Set<Namnnyckel> nycklar, String art, List<String> ord) {
    for (int forst = 0; forst < ord.size(); forst++) {
      List<String> ordnade = new ArrayList<>(ord);
      ordnade.addFirst(ordnade.remove(forst));
      nycklar.add(new Namnnyckel(art, String.join(" ", ordnade)));
    }
  }
}
