package se.omtanke.ekonomi;

import java.time.YearMonth;

/**
 * An accounting period, which is not the date: an invoice dated in May may be booked in April.
 *
 * @param ar the year
 * @param nummer 0 the opening balance, 1–12 the months, 13 the closing period
 */
public record Bokforingsperiod(int ar, int nummer)
    implements Tidsdel, Comparable<Bokforingsperiod> {

  public Bokforingsperiod {
    if (nummer < 0 || nummer > 13) {
      throw new IllegalArgumentException("En bokföringsperiod är 0–13, inte " + nummer);
    }
  }

  /** The period of a calendar month. */
  public static Bokforingsperiod av(YearMonth manad) {
    return new Bokforingsperiod(manad.getYear(), manad.getMonthValue());
  }

  @Override
  public int compareTo(Bokforingsperiod annan) {
    return ar == annan.ar ? Integer.compare(nummer, annan.nummer) : Integer.compare(ar, annan.ar);
  }
}
