package se.omtanke.regler.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Public holidays by lagen (1989:1253) om allmänna helgdagar, and the eves that lagen (1930:173) om
 * beräkning av lagstadgad tid puts beside them.
 */
final class Helgdagar {

  /** Holidays with a date of their own. */
  private static final Set<MonthDay> FASTA =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.JANUARY, 6),
          MonthDay.of(Month.MAY, 1),
          MonthDay.of(Month.JUNE, 6),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  private static final Set<MonthDay> AFTNAR =
      Set.of(MonthDay.of(Month.DECEMBER, 24), MonthDay.of(Month.DECEMBER, 31));

  /**
   * Good Friday, Easter Monday and Ascension Day, as days from Easter Day; the other days of Easter
   * and Whitsun are Sundays.
   */
  private static final Set<Integer> FRAN_PASKDAGEN = Set.of(-2, 1, 39);

  private Helgdagar() {}

  /** Sundays are public holidays too. */
  static boolean arHelgdag(LocalDate dag) {
    return dag.getDayOfWeek() == DayOfWeek.SUNDAY
        || FASTA.contains(MonthDay.from(dag))
        || FRAN_PASKDAGEN.contains((int) (dag.toEpochDay() - paskdagen(dag.getYear()).toEpochDay()))
        || dag.equals(midsommardagen(dag.getYear()))
        || dag.equals(allaHelgonsDag(dag.getYear()));
  }

  /** Midsummer, Christmas and New Year's Eve. */
  static boolean arAfton(LocalDate dag) {
    return AFTNAR.contains(MonthDay.from(dag))
        || dag.equals(midsommardagen(dag.getYear()).minusDays(1));
  }

  /** The Saturday of 20–26 June. */
  private static LocalDate midsommardagen(int ar) {
    return LocalDate.of(ar, Month.JUNE, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
  }

  /** The Saturday of 31 October–6 November. */
  private static LocalDate allaHelgonsDag(int ar) {
    return LocalDate.of(ar, Month.OCTOBER, 31)
        .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
  }

  /** Easter Day by the Gregorian computus (Meeus, Jones and Butcher). */
  static LocalDate paskdagen(int ar) {
    int gyllental = ar % 19;
    int sekel = ar / 100;
    int iSeklet = ar % 100;
    int manrattning = (sekel - (sekel + 8) / 25 + 1) / 3;
    int epakt = (19 * gyllental + sekel - sekel / 4 - manrattning + 15) % 30;
    int tillSondag = (32 + 2 * (sekel % 4) + 2 * (iSeklet / 4) - epakt - iSeklet % 4) % 7;
    int undantag = (gyllental + 11 * epakt + 22 * tillSondag) / 451;
    int raknat = epakt + tillSondag - 7 * undantag + 114;
    return LocalDate.of(ar, raknat / 31, raknat % 31 + 1);
  }
}
