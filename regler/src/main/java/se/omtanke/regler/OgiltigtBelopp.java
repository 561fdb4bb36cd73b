package se.omtanke.regler;

import java.io.Serial;

/**
 * A text that was to be an amount but is none.
 *
 * <p>The message never repeats the text: a user or a file may have put anything there, a personal
 * number too, and messages end up in logs.
 */
public final class OgiltigtBelopp extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final Orsak orsak;

  OgiltigtBelopp(Orsak orsak) {
    super("Not an amount in kronor: " + orsak);
    this.orsak = orsak;
  }

  /** What is wrong with the text. */
  public Orsak orsak() {
    return orsak;
  }

  /** The ways in which a text can fail to be an amount. */
  public enum Orsak {
    /** There is no text. */
    TOM,
    /** It is not written as a number, or its thousands are not parted by spaces in threes. */
    INTE_ETT_TAL,
    /** There are more than two decimals: parts of an öre, or a misread thousands separator. */
    FLER_AN_TVA_DECIMALER,
    /** It is beyond the range of {@link Belopp}. */
    FOR_STORT
  }
}
