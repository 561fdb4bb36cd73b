package se.omtanke.ekonomi.inlasning;

import java.util.List;
import java.util.Map;
import se.omtanke.ekonomi.Falt;

/**
 * A row of a file with its cells named by what they mean; a meaning that the file lacks is empty.
 *
 * @param nummer the row in the file from 1
 * @param celler what the row says
 * @param manader the twelve cells of an own monthly spread, or none
 */
public record Lasrad(int nummer, Map<Falt, String> celler, List<String> manader) {

  String text(Falt falt) {
    return celler.getOrDefault(falt, "").strip();
  }

  boolean har(Falt falt) {
    return !text(falt).isEmpty();
  }

  String krav(Falt falt) {
    String text = text(falt);
    if (text.isEmpty()) {
      throw new Cellfel(falt, "Cellen är tom. Fyll i ett värde.");
    }
    return text;
  }
}
