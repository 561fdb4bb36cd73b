package se.omtanke.komponenter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as they are written: short in tables, in words in text, clock of twenty-four hours. */
public final class Datumform {

  private static final DateTimeFormatter KLOCKA = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DATUM_KLOCKA =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Datumform() {}

  /** For tables and fields: 2026-11-21. */
  public static String tabell(LocalDate dag) {
    return dag.toString();
  }

  /** For running text: "21 november 2026", in English "21 November 2026". */
  public static String text(LocalDate dag, Locale sprak) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", sprak).format(dag);
  }

  /** A month in running text: "oktober 2026". */
  public static String manad(YearMonth manad, Locale sprak) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", sprak).format(manad);
  }

  /** A month as the head of a narrow column: "okt 26". */
  public static String kortManad(YearMonth manad, Locale sprak) {
    String namn = DateTimeFormatter.ofPattern("MMM", sprak).format(manad).replace(".", "");
    return namn.substring(0, Math.min(3, namn.length()))
        + DateTimeFormatter.ofPattern(" yy", sprak).format(manad);
  }

  /** The time of day of a Swedish local time: 14:32. */
  public static String klocka(TemporalAccessor tid) {
    return KLOCKA.format(tid);
  }

  /** Date and time of day: 2026-11-21 14:32. */
  public static String tidpunkt(TemporalAccessor tid) {
    return DATUM_KLOCKA.format(tid);
  }
}
