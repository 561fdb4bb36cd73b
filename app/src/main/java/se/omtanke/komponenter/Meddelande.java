package se.omtanke.komponenter;

import java.util.Optional;

/**
 * A notice to the reader: something was saved, something must be known, something is wrong.
 *
 * @param slag how serious it is
 * @param text one or two sentences in the reader's language, without markup
 * @param atgard where the reader can do something about it
 */
public record Meddelande(Slag slag, String text, Optional<Brodsmula> atgard) {

  /** How serious a notice is. Always told in words and by a sign, never by colour alone. */
  public enum Slag {
    KLART,
    UPPLYSNING,
    VARNING,
    FEL;

    /** The word used in class names and message keys. */
    public String ord() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Something was done: "Sparat 14:32". */
  public static Meddelande klart(String text) {
    return new Meddelande(Slag.KLART, text, Optional.empty());
  }

  /** Something worth knowing. */
  public static Meddelande upplysning(String text) {
    return new Meddelande(Slag.UPPLYSNING, text, Optional.empty());
  }

  /** Something to be careful about. */
  public static Meddelande varning(String text) {
    return new Meddelande(Slag.VARNING, text, Optional.empty());
  }

  /** Something went wrong. */
  public static Meddelande fel(String text) {
    return new Meddelande(Slag.FEL, text, Optional.empty());
  }

  /** The same notice with a link to where it can be dealt with. */
  public Meddelande medAtgard(String lanktext, String href) {
    return new Meddelande(slag, text, Optional.of(new Brodsmula(lanktext, href)));
  }
}
