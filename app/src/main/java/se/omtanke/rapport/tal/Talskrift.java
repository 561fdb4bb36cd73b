package se.omtanke.rapport.tal;

import java.math.BigDecimal;

/**
 * Figures in Swedish form: hard space between thousands, comma for decimals, a real minus sign.
 *
 * <p>A blank, a zero, "not applicable" and "suppressed" are four different things, and look so.
 */
public final class Talskrift {

  /** A hard space, so that a figure never breaks over two lines. */
  public static final char HART_BLANKSTEG = '\u00a0';

  /** The minus sign, which is not the hyphen. */
  public static final char MINUS = '\u2212';

  /** What does not exist yet. */
  public static final String TOMT = "";

  /** What cannot be: a share of nothing. */
  public static final String EJ_TILLAMPLIGT = "\u2013";

  /** What is hidden so that no one can be told from it. */
  public static final String UNDERTRYCKT = "..";

  private Talskrift() {}

  /** A rounded figure as it is printed. */
  public static String skriv(BigDecimal avrundat) {
    String siffror = avrundat.abs().toPlainString();
    int punkt = siffror.indexOf('.');
    String heltal = punkt < 0 ? siffror : siffror.substring(0, punkt);
    String decimaler = punkt < 0 ? "" : "," + siffror.substring(punkt + 1);
    return (avrundat.signum() < 0 ? String.valueOf(MINUS) : "") + grupperat(heltal) + decimaler;
  }

  /** The same with a plus sign before what is more than zero. */
  public static String skrivMedTecken(BigDecimal avrundat) {
    return (avrundat.signum() > 0 ? "+" : "") + skriv(avrundat);
  }

  private static String grupperat(String heltal) {
    StringBuilder ut = new StringBuilder(heltal);
    for (int plats = heltal.length() - 3; plats > 0; plats -= 3) {
      ut.insert(plats, HART_BLANKSTEG);
    }
    return ut.toString();
  }
}
