package se.omtanke.komponenter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as they are written in Swedish: no-break space for thousands, comma for decimals, a real
 * minus sign. Rounds half up, once, here where the number is shown.
 */
public final class Talform {

  /** Shown for a value that does not apply. */
  public static final String EJ_TILLAMPLIGT = "–";

  /** Shown for a value withheld because too few persons are behind it. */
  public static final String SEKRETESS = "..";

  /** Shown for what is not there yet. */
  public static final String SAKNAS = "";

  private static final char HART_MELLANSLAG = '\u00a0';
  private static final char MINUS = '\u2212';

  private Talform() {}

  /** A whole number: 12 345. */
  public static String heltal(long tal) {
    return tal(BigDecimal.valueOf(tal), 0);
  }

  /** A number with this many decimals, always shown: 12 345,60. Never "−0". */
  public static String tal(BigDecimal tal, int decimaler) {
    BigDecimal avrundat = tal.setScale(decimaler, RoundingMode.HALF_UP);
    return form(decimaler).format(avrundat.signum() == 0 ? BigDecimal.ZERO : avrundat);
  }

  /** A difference with its sign shown, plus too: +1,2. Zero has none. */
  public static String skillnad(BigDecimal tal, int decimaler) {
    boolean over = tal.setScale(decimaler, RoundingMode.HALF_UP).signum() > 0;
    return (over ? "+" : "") + tal(tal, decimaler);
  }

  /** Kronor in thousands, without decimals; the unit stands in the column's head. */
  public static String tkr(BigDecimal kronor) {
    return tal(kronor.movePointLeft(3), 0);
  }

  /** Kronor in millions with one decimal; the unit stands in the column's head. */
  public static String mnkr(BigDecimal kronor) {
    return tal(kronor.movePointLeft(6), 1);
  }

  /** A share as per cent with its sign: 0.125 with one decimal is "12,5 %". */
  public static String procent(BigDecimal andel, int decimaler) {
    return tal(andel.movePointRight(2), decimaler) + HART_MELLANSLAG + "%";
  }

  private static DecimalFormat form(int decimaler) {
    DecimalFormatSymbols tecken = DecimalFormatSymbols.getInstance(Locale.of("sv", "SE"));
    tecken.setGroupingSeparator(HART_MELLANSLAG);
    tecken.setDecimalSeparator(',');
    tecken.setMinusSign(MINUS);
    DecimalFormat form = new DecimalFormat("#,##0", tecken);
    form.setMinimumFractionDigits(decimaler);
    form.setMaximumFractionDigits(decimaler);
    return form;
  }
}
