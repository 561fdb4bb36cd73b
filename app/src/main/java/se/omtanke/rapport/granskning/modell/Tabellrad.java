package se.omtanke.rapport.granskning.modell;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a table.
 *
 * @param falt every text of the row by heading, key columns first in reading order
 * @param nycklar the headings of the key columns
 * @param kallrad the line in the source or the row of the file
 * @param celler its numbers, one per {@link Granskningstabell#kolumner}
 */
public record Tabellrad(
    Map<String, String> falt, List<String> nycklar, String kallrad, List<Cell> celler) {

  /** The label: the keys that are not blank, with " / " between. */
  public String namn() {
    return nyckelvarden().stream().filter(s -> !s.isBlank()).collect(Collectors.joining(" / "));
  }

  /** The texts of the key columns. */
  public List<String> nyckelvarden() {
    return nycklar.stream().map(n -> falt.getOrDefault(n, "")).toList();
  }

  /** The text under a heading, or empty. */
  public String text(String rubrik) {
    return falt.getOrDefault(rubrik, "");
  }
}
