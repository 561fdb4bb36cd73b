package se.omtanke.rapport.granskning;

import java.math.BigDecimal;

/** Compares the digits of numbers. */
final class Siffror {

  private static final int TVA = 2;

  private Siffror() {}

  /** Whether one number is the other with two neighbouring digits exchanged. */
  static boolean bytta(BigDecimal ena, BigDecimal andra) {
    var a = ena.stripTrailingZeros().toPlainString();
    var b = andra.stripTrailingZeros().toPlainString();
    if (a.length() != b.length()) {
      return false;
    }
    int forsta = 0;
    while (forsta < a.length() && a.charAt(forsta) == b.charAt(forsta)) {
      forsta++;
    }
    return forsta + TVA <= a.length()
        && a.charAt(forsta) == b.charAt(forsta + 1)
        && a.charAt(forsta + 1) == b.charAt(forsta)
        && a.substring(forsta + TVA).equals(b.substring(forsta + TVA));
  }
}
