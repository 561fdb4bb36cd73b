package se.omtanke.rapport.granskning.modell;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A printed number and how precisely it is printed.
 *
 * @param varde the number as printed, in the unit of its cell
 * @param decimaler the place of its last digit: 1 is tenths, 0 units, −1 tens
 * @param exakt whether it is a count, which stands for itself only
 */
public record Tal(BigDecimal varde, int decimaler, boolean exakt) {

  private static final BigDecimal HALV = new BigDecimal("0.5");

  /** Every value that is printed as this number: half a unit of the last digit either way. */
  public Intervall intervall() {
    if (exakt) {
      return Intervall.punkt(varde);
    }
    var halv = HALV.scaleByPowerOfTen(-decimaler);
    return new Intervall(varde.subtract(halv), varde.add(halv));
  }

  /** Another value printed as precisely as this one. */
  public Tal med(BigDecimal annat) {
    return new Tal(annat, decimaler, exakt);
  }

  /** A value rounded half up to this number's last digit. */
  public BigDecimal avrundat(BigDecimal rakning) {
    return rakning.setScale(decimaler, RoundingMode.HALF_UP);
  }
}
