package se.omtanke.regler;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.regler.OgiltigtBelopp.Orsak;

/** Reads amounts in kronor as people and files write them. */
final class Beloppstext {

  /** No amount is longer; longer text is not worth the work of a pattern. */
  private static final int LANGSTA = 64;

  /** Space, no-break space, thin space, narrow no-break space. */
  private static final String MELLANRUM = "[ \\u00A0\\u2009\\u202F]";

  private static final Pattern TOM = Pattern.compile(MELLANRUM + "*");

  /** Groups of three must be parted by the same kind of space all through. */
  private static final Pattern BELOPP =
      Pattern.compile(
          MELLANRUM
              + "*(?:\\+|(?<minus>[-\\u2212]))?"
              + "(?<heltal>\\d{1,3}(?<skilje>"
              + MELLANRUM
              + ")\\d{3}(?:\\k<skilje>\\d{3})*|\\d+)"
              + "(?:[.,](?<decimaler>\\d+))?"
              + MELLANRUM
              + "*");

  private Beloppstext() {}

  static Belopp las(String text) {
    Matcher delar = BELOPP.matcher(text);
    if (text.length() > LANGSTA || !delar.matches()) {
      throw new OgiltigtBelopp(TOM.matcher(text).matches() ? Orsak.TOM : Orsak.INTE_ETT_TAL);
    }
    String decimaler = Objects.requireNonNullElse(delar.group("decimaler"), "");
    if (decimaler.length() > 2) {
      throw new OgiltigtBelopp(Orsak.FLER_AN_TVA_DECIMALER);
    }
    BigDecimal storlek = new BigDecimal(siffror(delar) + "." + decimaler);
    return inomGranserna(delar.group("minus") == null ? storlek : storlek.negate());
  }

  private static String siffror(Matcher delar) {
    String skilje = Objects.requireNonNullElse(delar.group("skilje"), "");
    return delar.group("heltal").replace(skilje, "");
  }

  private static Belopp inomGranserna(BigDecimal kronor) {
    try {
      return Belopp.kronor(kronor);
    } catch (ArithmeticException e) {
      throw new OgiltigtBelopp(Orsak.FOR_STORT);
    }
  }
}
