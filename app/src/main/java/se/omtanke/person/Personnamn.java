package se.omtanke.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omtanke.grund.OgiltigIndata;

/**
 * A person's name. Someone may have only given names or only a surname.
 *
 * @param fornamn given names, all of them, in order; may be empty
 * @param efternamn surname; may be empty
 * @param tilltalsnamn the name used in address, when it is not the first
 */
public record Personnamn(String fornamn, String efternamn, Optional<String> tilltalsnamn) {

  private static final int LANGST = 200;

  /**
   * A name; white space is collapsed.
   *
   * @throws OgiltigIndata if it has neither part, or if one is too long or has odd signs
   */
  public Personnamn {
    fornamn = rensat("fornamn", fornamn);
    efternamn = rensat("efternamn", efternamn);
    tilltalsnamn = tilltalsnamn.map(namn -> rensat("tilltalsnamn", namn)).filter(n -> !n.isEmpty());
    if (fornamn.isEmpty() && efternamn.isEmpty()) {
      throw new OgiltigIndata("efternamn", "Skriv förnamn eller efternamn.");
    }
  }

  /** A name without a name of address. */
  public static Personnamn av(String fornamn, String efternamn) {
    return new Personnamn(fornamn, efternamn, Optional.empty());
  }

  /** As in a list: {@code Sandström, Anna}. */
  public String sorterat() {
    return Stream.of(efternamn, fornamn)
        .filter(del -> !del.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** As spoken of: {@code Anna Sandström}. */
  public String helt() {
    return String.join(" ", delar());
  }

  private List<String> delar() {
    return Stream.of(fornamn, efternamn).filter(del -> !del.isEmpty()).toList();
  }

  /** Never the name: it would end up in logs. */
  @Override
  public String toString() {
    return "Personnamn";
  }

  private static String rensat(String falt, String text) {
    String rensat = text.strip().replaceAll("\\s+", " ");
    if (rensat.length() > LANGST) {
      throw new OgiltigIndata(
          falt, "Namnet är längre än %d tecken. Korta av det.".formatted(LANGST));
    }
    if (rensat.chars().anyMatch(Personnamn::otillatet)) {
      throw new OgiltigIndata(
          falt, "Namnet har tecken som inte hör hemma i ett namn. Skriv bara namnet.");
    }
    return rensat;
  }

  private static boolean otillatet(int tecken) {
    return Character.isISOControl(tecken)
        || Character.isDigit(tecken)
        || "<>{}[]=@%$#_|\\/\"*+;".indexOf(tecken) >= 0;
  }
}
