package se.omtanke.regler.lagrum;

import java.util.List;
import se.omtanke.regler.Period;

/**
 * A rule of law: one small class that carries {@link Lagrum}. Old and new law on the same thing
 * have the same name, and the day decides which of them is asked.
 */
public interface Regel {

  /** The name that the rule is asked for by, in small letters: {@code forhandsbedomning}. */
  String namn();

  /** What the rule is called where people read it. */
  String rubrik();

  /** All paragraphs it rests on, the one that states it first. */
  default List<Lagstod> lagstod() {
    return Lagstod.av(getClass());
  }

  /** The paragraph that states it. */
  default Paragraf paragraf() {
    return lagstod().getFirst().paragraf();
  }

  /** The days it holds for. */
  default Period galler() {
    return lagstod().getFirst().galler();
  }
}
