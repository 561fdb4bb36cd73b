package se.omtanke.rapport.tal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.omtanke.regler.Belopp;

/**
 * The one rounding rule of reports: half up (away from zero), once, when a figure is shown.
 *
 * <p>Sums, differences and shares are always taken from unrounded values before they come here.
 */
public final class Avrundning {

  private Avrundning() {}

  /** An amount as it is shown in the unit and with the decimals of the form. */
  public static BigDecimal belopp(Belopp belopp, Talform form) {
    return belopp.i(form.enhet().penningenhet(), form.decimaler());
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
