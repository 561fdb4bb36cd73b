package se.omtanke.rapport.berakning;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.omtanke.ekonomi.Bokforingsperiod;

/** The words for a report's period, and the headings that follow it. */
final class Tidsord {

  private static final List<String> MANADER =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");
  private static final Pattern ORD = Pattern.compile("\\{(ar|manad|period)([+-]\\d)?}");

  private final Bokforingsperiod period;

  Tidsord(Bokforingsperiod period) {
    this.period = period;
  }

  /**
   * A heading with {@code {ar}}, {@code {ar-1}}, {@code {manad}} and {@code {period}} filled in.
   */
  String ifyllt(String rubrik) {
    return ORD.matcher(rubrik).replaceAll(this::ord);
  }

  /** "januari–april 2021", or "2021" for a whole year. */
  String periodtext() {
    return spann(period.ar(), 1, period.nummer());
  }

  /** A span of accounting periods in words. */
  static String spann(int ar, int fran, int till) {
    int forsta = Math.max(fran, 1);
    int sista = Math.min(till, 12);
    if (forsta == 1 && sista == 12) {
      return "hela " + ar;
    }
    String slut = manad(sista) + " " + ar;
    return forsta >= sista ? slut : manad(forsta) + "\u2013" + slut;
  }

  /** The name of a month, 1–12. */
  static String manad(int nummer) {
    return MANADER.get(Math.clamp(nummer, 1, 12) - 1);
  }

  private String ord(MatchResult traff) {
    int skift = traff.group(2) == null ? 0 : Integer.parseInt(traff.group(2));
    return switch (traff.group(1)) {
      case "ar" -> String.valueOf(period.ar() + skift);
      case "manad" -> manad(period.nummer());
      default -> periodtext();
    };
  }
}
