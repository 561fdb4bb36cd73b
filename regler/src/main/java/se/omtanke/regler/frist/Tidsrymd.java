package se.omtanke.regler.frist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the law writes it: fourteen days, four months.
 *
 * @param antal how many
 * @param enhet of what
 */
public record Tidsrymd(int antal, Enhet enhet) {

  /** What lengths are counted in. */
  public enum Enhet {
    TIMME,
    DAG,
    VECKA,
    MANAD,
    AR
  }

  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");
  private static final Pattern FORM = Pattern.compile("(\\d{1,3}) (\\p{L}+)");
  private static final Map<String, Enhet> ORD =
      Map.of(
          "timmar", Enhet.TIMME,
          "dag", Enhet.DAG,
          "dagar", Enhet.DAG,
          "vecka", Enhet.VECKA,
          "veckor", Enhet.VECKA,
          "månad", Enhet.MANAD,
          "månader", Enhet.MANAD,
          "år", Enhet.AR);

  /**
   * Reads {@code 14 dagar}, {@code 1 vecka}, {@code 4 månader}.
   *
   * @throws IllegalArgumentException if it is written otherwise
   */
  public static Tidsrymd las(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || !ORD.containsKey(form.group(2))) {
      throw new IllegalArgumentException("Not a length of time: " + text);
    }
    return new Tidsrymd(
        Integer.parseInt(form.group(1)), ORD.getOrDefault(form.group(2), Enhet.DAG));
  }

  /**
   * The last day when the time is counted from this one, which is not counted itself: the day of
   * the same name in the week or number in the month, and where the month lacks that day its last
   * one (1 § lagen 1930:173).
   *
   * @throws IllegalStateException for hours, which need a time of day
   */
  public LocalDate fran(LocalDate dag) {
    return switch (enhet) {
      case TIMME -> throw new IllegalStateException("Hours are counted from a time of day");
      case DAG -> dag.plusDays(antal);
      case VECKA -> dag.plusWeeks(antal);
      case MANAD -> dag.plusMonths(antal);
      case AR -> dag.plusYears(antal);
    };
  }

  /** The day so long before this one. */
  public LocalDate fore(LocalDate dag) {
    return new Tidsrymd(-antal, enhet).fran(dag);
  }

  /** Hours later in Swedish time: a day of 23 or 25 hours does not change how many pass. */
  LocalDateTime timmarFran(LocalDateTime start) {
    return start.atZone(SVERIGE).plusHours(antal).toLocalDateTime();
  }
}
