package se.omtanke.webb.start;

import java.util.Optional;

/**
 * One row of a section: what it is, where it leads, and one fact.
 *
 * @param text what it is
 * @param href the page it leads to, if there is one that the reader may open
 * @param not what more to know, under it; may be empty
 * @param mer why it is so, in someone's words; may be empty
 * @param siffra a figure or a time at the end of the row; may be empty
 */
public record Startrad(String text, Optional<String> href, String not, String mer, String siffra) {

  /** A row that leads to a page. */
  static Startrad lank(String text, String href, String not) {
    return new Startrad(text, Optional.of(href), not, "", "");
  }

  /** A row that only tells. */
  static Startrad text(String text, String not) {
    return new Startrad(text, Optional.empty(), not, "", "");
  }

  /** The same row with a figure at its end. */
  Startrad med(String nySiffra) {
    return new Startrad(text, href, not, mer, nySiffra);
  }

  /** The same row with why it is so. */
  Startrad medMer(String varfor) {
    return new Startrad(text, href, not, varfor, siffra);
  }
}
