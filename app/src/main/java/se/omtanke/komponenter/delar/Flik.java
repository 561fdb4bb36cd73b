package se.omtanke.komponenter.delar;

import java.util.OptionalInt;

/**
 * One tab: a link to a view of the same thing.
 *
 * @param text its name
 * @param href its address
 * @param aktiv whether it is the one shown
 * @param antal how many things it holds, if that is worth knowing
 */
public record Flik(String text, String href, boolean aktiv, OptionalInt antal) {

  /** A tab without a count. */
  public static Flik av(String text, String href, boolean aktiv) {
    return new Flik(text, href, aktiv, OptionalInt.empty());
  }
}
