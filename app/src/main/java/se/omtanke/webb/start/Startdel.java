package se.omtanke.webb.start;

import java.util.List;
import java.util.Optional;
import se.omtanke.komponenter.Brodsmula;

/**
 * One section of a start page.
 *
 * @param rubrik its heading, which says what is so
 * @param not what the reader must know of the rows; may be empty
 * @param rader what there is to see, most pressing first
 * @param tomt what is said when there is nothing; empty if the section then is left out
 * @param vidare where there is more
 */
public record Startdel(
    String rubrik,
    String not,
    List<Startrad> rader,
    Optional<String> tomt,
    Optional<Brodsmula> vidare) {

  public Startdel {
    rader = List.copyOf(rader);
  }

  /** A section of these rows. */
  static Startdel av(String rubrik, List<Startrad> rader) {
    return new Startdel(rubrik, "", rader, Optional.empty(), Optional.empty());
  }

  /** The same section with this under its heading. */
  Startdel medNot(String ny) {
    return new Startdel(rubrik, ny, rader, tomt, vidare);
  }

  /** The same section, saying this when it has no rows. */
  Startdel ellerTomt(String text) {
    return new Startdel(rubrik, not, rader, Optional.of(text), vidare);
  }

  /** The same section with the page where there is more. */
  Startdel medMer(String text, String href) {
    return new Startdel(rubrik, not, rader, tomt, Optional.of(new Brodsmula(text, href)));
  }

  /** Whether there is anything to show. */
  boolean syns() {
    return !rader.isEmpty() || tomt.isPresent();
  }
}
