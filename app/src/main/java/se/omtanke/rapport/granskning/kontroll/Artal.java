package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Slag;

/** Years in a text that are not the period's, or are missing a digit. */
final class Artal {

  private static final Pattern AR =
      Pattern.compile("(?<![\\d,.])20\\d\\d(?!\\d)|(?<!\\d[ ,.]?)20\\d(?![ ,.]?\\d)");
  private static final Pattern FORE =
      Pattern.compile(
          "(?i)(år|t ?[123]|tertial ?[123]?|januari|februari|mars|april|maj|juni|juli|augusti"
              + "|september|oktober|november|december|under|mot|till)\\s*$");
  private static final int HELT_ARTAL = 4;

  private Artal() {}

  static List<Anmarkning> fynd(Cell citat, Optional<Manadsspann> period) {
    var fynd = new ArrayList<Anmarkning>();
    var traff = AR.matcher(citat.tryckt());
    while (traff.find()) {
      var ar = traff.group();
      boolean eftertid = FORE.matcher(citat.tryckt().substring(0, traff.start())).find();
      if (eftertid && ar.length() < HELT_ARTAL) {
        fynd.add(ofullstandigt(citat, ar));
      } else if (period.filter(p -> !p.ror(Integer.parseInt(ar))).isPresent()
          && ar.length() == HELT_ARTAL) {
        fynd.add(annat(citat, ar, period.get()));
      }
    }
    return fynd;
  }

  private static Anmarkning ofullstandigt(Cell citat, String ar) {
    return Anmarkning.om(
        citat,
        "",
        Slag.ETIKETT,
        Allvar.VARNING,
        "Årtalet ”" + ar + "” saknar en siffra.",
        "Skriv hela årtalet.");
  }

  private static Anmarkning annat(Cell citat, String ar, Manadsspann period) {
    return Anmarkning.om(
        citat,
        period.toString(),
        Slag.ETIKETT,
        Allvar.VARNING,
        "Texten säger %s men uppgiften gäller %s.".formatted(ar, period),
        "Rätta årtalet, eller ange textens egen period.");
  }
}
