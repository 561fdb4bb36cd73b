package se.omtanke.rapport.granskning.modell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Whole months after one another.
 *
 * @param fran the first month
 * @param till the last month, included
 */
public record Manadsspann(YearMonth fran, YearMonth till) {

  private static final int MANADER_PER_AR = 12;

  public Manadsspann {
    if (till.isBefore(fran)) {
      throw new IllegalArgumentException(fran + ".." + till + " slutar före sin början");
    }
  }

  /** One month. */
  public static Manadsspann manad(YearMonth manad) {
    return new Manadsspann(manad, manad);
  }

  /** A calendar year. */
  public static Manadsspann ar(int ar) {
    return new Manadsspann(YearMonth.of(ar, 1), YearMonth.of(ar, MANADER_PER_AR));
  }

  /** How many months. */
  public int manader() {
    return (int) ChronoUnit.MONTHS.between(fran, till) + 1;
  }

  /** How many days, by the calendar, leap years included. */
  public int dagar() {
    return (int) ChronoUnit.DAYS.between(fran.atDay(1), till.plusMonths(1).atDay(1));
  }

  /** The same months another year. */
  public Manadsspann plusAr(int ar) {
    return new Manadsspann(fran.plusYears(ar), till.plusYears(ar));
  }

  /** How much of the last month's year that has passed when the span ends, in percent. */
  public BigDecimal forlupet() {
    return BigDecimal.valueOf(100L * till.getMonthValue())
        .divide(BigDecimal.valueOf(MANADER_PER_AR), MathContext.DECIMAL128);
  }

  /** Whether a year is touched. */
  public boolean ror(int ar) {
    return fran.getYear() <= ar && ar <= till.getYear();
  }

  @Override
  public String toString() {
    return fran.equals(till) ? fran.toString() : fran + "–" + till;
  }
}
