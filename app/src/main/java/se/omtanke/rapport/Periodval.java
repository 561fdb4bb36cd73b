package se.omtanke.rapport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.OgiltigIndata;

/** An accounting period as addresses and commands write it: ÅÅÅÅ-MM, with 13 for year-end. */
public final class Periodval {

  private static final Pattern PERIOD = Pattern.compile("(\\d{4})-(\\d{2})");

  private Periodval() {}

  /**
   * Reads a period.
   *
   * @throws OgiltigIndata if it is not written so
   */
  public static Bokforingsperiod las(String text) {
    Matcher delar = PERIOD.matcher(text);
    if (delar.matches()) {
      int nummer = Integer.parseInt(delar.group(2));
      if (nummer >= 1 && nummer <= 13) {
        return new Bokforingsperiod(Integer.parseInt(delar.group(1)), nummer);
      }
    }
    throw new OgiltigIndata("period", "Skriv perioden som ÅÅÅÅ-MM, till exempel 2021-04.");
  }

  /** Writes a period. */
  public static String skriv(Bokforingsperiod period) {
    return "%d-%02d".formatted(period.ar(), period.nummer());
  }
}
