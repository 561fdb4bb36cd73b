package se.omtanke.komponenter.delar;

import java.util.Locale;

/**
 * A state in one or two words.
 *
 * @param text the words, in the reader's language
 * @param ton how much it calls for attention; what is done is plain so that what remains stands out
 */
public record Status(String text, Ton ton) {

  /** How much a state calls for attention. The words say what it is, the colour only helps. */
  public enum Ton {
    KLAR,
    NEUTRAL,
    PAGAR,
    VARNING,
    FEL;

    /** The word used in class names. */
    public String ord() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
