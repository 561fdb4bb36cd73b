package se.omtanke.rapport.tal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one rounding rule of reports: half up (away from zero), once, when a figure is shown.
 *
 * <p>Sums, differences and shares are always taken from unrounded values before they come here.
 */
public final class Avrundning {

  private Avrundning() {}

  /** An amount in kronor, as it is shown in the unit and with the decimals of the form. */
  public static BigDecimal belopp(BigDecimal kronor, Talform form) {
    return kronor
        .movePointLeft(form.enhet().tiopotens())
        .setScale(form.decimaler(), RoundingMode.HALF_UP);
  }

  /**
   * A share in percent, rounded from the exact quotient.
   *
   * @throws ArithmeticException if the base is zero
   */
  public static BigDecimal procent(BigDecimal del, BigDecimal bas, int decimaler) {
    return del.movePointRight(2).divide(bas, decimaler, RoundingMode.HALF_UP);
  }
}
