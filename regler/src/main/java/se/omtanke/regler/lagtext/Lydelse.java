package se.omtanke.regler.lagtext;

import se.omtanke.regler.Period;

/**
 * A wording of a paragraph.
 *
 * @param galler the days it holds for, as far as the text says
 * @param text in normal form
 */
public record Lydelse(Period galler, String text) {

  /** What a rule pins. */
  public String hash() {
    return Normalform.hash(text);
  }
}
