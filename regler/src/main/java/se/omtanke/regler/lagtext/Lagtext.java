package se.omtanke.regler.lagtext;

import java.util.List;
import java.util.Map;
import se.omtanke.regler.lagrum.Paragraf;

/**
 * An act as text.
 *
 * @param sfs its number
 * @param lydelser every paragraph's wordings, in the order they stand
 */
public record Lagtext(String sfs, Map<Paragraf, List<Lydelse>> lydelser) {

  /** The act is kept as it was. */
  public Lagtext {
    lydelser = Map.copyOf(lydelser);
  }

  /**
   * Reads a file of an act: Markdown with the number in its head, then the text.
   *
   * @throws OlasligLagtext if it is no such file
   */
  public static Lagtext las(String innehall) {
    return Lagtextlasare.las(innehall);
  }

  /** The wordings of a paragraph; none if the act has no such paragraph. */
  public List<Lydelse> lydelser(Paragraf paragraf) {
    return lydelser.getOrDefault(paragraf.hela(), List.of());
  }
}
