package se.omtanke.regler.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Weekdays by 2 § lagen (1930:173) om beräkning av lagstadgad tid. */
public final class Vardagar {

  private Vardagar() {}

  /**
   * Whether an act may not be put off on this day: it is no Saturday, Sunday, other public holiday,
   * Midsummer, Christmas or New Year's Eve.
   */
  public static boolean arVardag(LocalDate dag) {
    return dag.getDayOfWeek() != DayOfWeek.SATURDAY
        && !Helgdagar.arHelgdag(dag)
        && !Helgdagar.arAfton(dag);
  }

  /** The day itself if it is a weekday, else the next one that is. */
  public static LocalDate tidigastFran(LocalDate dag) {
    LocalDate vardag = dag;
    while (!arVardag(vardag)) {
      vardag = vardag.plusDays(1);
    }
    return vardag;
  }
}
