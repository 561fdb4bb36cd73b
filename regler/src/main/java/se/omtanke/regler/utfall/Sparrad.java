package se.omtanke.regler.utfall;

import java.util.List;
import se.omtanke.regler.lagrum.Paragraf;

/**
 * One step on the way to an answer.
 *
 * @param steg what was done or found, in Swedish
 * @param lagrum the paragraph that says so, as a lawyer writes it
 * @param utfall what it came to
 * @param fakta what it rests on
 */
public record Sparrad(String steg, String lagrum, Utfall utfall, List<Faktum> fakta) {

  /** The facts are kept as they were. */
  public Sparrad {
    fakta = List.copyOf(fakta);
  }

  /** A step that a paragraph says. */
  public static Sparrad enligt(Paragraf paragraf, String steg, Utfall utfall, Faktum... fakta) {
    return new Sparrad(steg, paragraf.utforlig(), utfall, List.of(fakta));
  }
}
