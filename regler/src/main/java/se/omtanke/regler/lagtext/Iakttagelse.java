package se.omtanke.regler.lagtext;

import se.omtanke.regler.lagrum.Lagstod;
import se.omtanke.regler.lagrum.Regel;

/**
 * What the watch saw of one paragraph of one rule.
 *
 * @param regel the rule
 * @param stod the paragraph it rests on
 * @param slag what was seen
 * @param besked why, in Swedish
 */
public record Iakttagelse(Regel regel, Lagstod stod, Slag slag, String besked) {

  /** What can be seen. */
  public enum Slag {
    /** The text is the one the rule was written from. */
    OFORANDRAD,
    /** It is another, or there will be another while the rule holds. */
    ANDRAD,
    /** There is nothing to compare. */
    EJ_KONTROLLERAD
  }

  /** As a line for people. */
  @Override
  public String toString() {
    return regel.namn()
        + " ("
        + regel.getClass().getName()
        + "): "
        + stod.paragraf().utforlig()
        + (besked.isEmpty() ? "" : ": " + besked);
  }
}
