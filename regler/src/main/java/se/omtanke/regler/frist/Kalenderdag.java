package se.omtanke.regler.frist;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day of the calendar that comes every year. */
public final class Kalenderdag {

  /** As dates write the month and the day of an unknown year. */
  private static final String UTAN_AR = "--";

  private Kalenderdag() {}

  /** The first such day that is not before another; written {@code 01-31}. */
  public static LocalDate tidigastFran(LocalDate dag, String manadOchDag) {
    MonthDay arlig = MonthDay.parse(UTAN_AR + manadOchDag);
    LocalDate iAr = arlig.atYear(dag.getYear());
    return iAr.isBefore(dag) ? arlig.atYear(dag.getYear() + 1) : iAr;
  }
}
