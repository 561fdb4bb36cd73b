package se.omtanke.rapport.berakning;

import java.util.List;

/**
 * A text with its figures filled in.
 *
 * @param kalltext as it was written, with references
 * @param stycken the paragraphs as they are read
 */
public record Textresultat(String id, String rubrik, String kalltext, List<String> stycken)
    implements Avsnittsresultat {
  public Textresultat {
    stycken = List.copyOf(stycken);
  }
}
