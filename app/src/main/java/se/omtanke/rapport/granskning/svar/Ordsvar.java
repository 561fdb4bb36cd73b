package se.omtanke.rapport.granskning.svar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Foljd;
import se.omtanke.rapport.granskning.modell.Plats;

/** The findings in words, for a reader at a terminal. */
public final class Ordsvar {

  private static final int FLEST_PLATSER = 6;

  private Ordsvar() {}

  /**
   * The whole answer.
   *
   * @param fil the file's name
   * @param fynd the findings in order
   */
  public static String skriv(String fil, List<Anmarkning> fynd) {
    var ord = new StringBuilder(fil).append(": ").append(sammanfattning(fynd)).append('\n');
    fynd.forEach(f -> ord.append('\n').append(skriv(f)));
    return ord.toString();
  }

  private static String sammanfattning(List<Anmarkning> fynd) {
    long fel = antal(fynd, Allvar.FEL);
    long varningar = antal(fynd, Allvar.VARNING);
    long noter = antal(fynd, Allvar.NOT);
    return "%d fel, %d %s, %d %s"
        .formatted(
            fel,
            varningar,
            varningar == 1 ? "varning" : "varningar",
            noter,
            noter == 1 ? "not" : "noter");
  }

  private static long antal(List<Anmarkning> fynd, Allvar allvar) {
    return fynd.stream().filter(f -> f.allvar() == allvar).count();
  }

  private static String skriv(Anmarkning fynd) {
    var ord = new StringBuilder();
    ord.append("%-8s%s  %s%n".formatted(fynd.allvar(), fynd.slag(), fynd.plats().ord()));
    rad(ord, fynd.mening());
    if (!fynd.fler().isEmpty()) {
      rad(ord, "Gäller även: " + platser(fynd.fler()) + ".");
    }
    if (!fynd.forslag().isEmpty()) {
      rad(ord, "Förslag: " + fynd.forslag());
    }
    for (Foljd foljd : fynd.foljder()) {
      rad(ord, "Följd: " + foljd.mening());
    }
    return ord.toString();
  }

  private static void rad(StringBuilder ord, String text) {
    ord.append(" ".repeat(8)).append(text).append('\n');
  }

  private static String platser(List<Plats> platser) {
    var namn =
        platser.stream().limit(FLEST_PLATSER).map(Plats::kort).collect(Collectors.joining(", "));
    int kvar = platser.size() - FLEST_PLATSER;
    return kvar > 0 ? String.format(Locale.ROOT, "%s och %d till", namn, kvar) : namn;
  }
}
