package se.omtanke.regler.lagrum;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.regler.Period;

/**
 * What {@link Lagrum} says of a rule, as values.
 *
 * @param paragraf where it stands
 * @param galler the days it holds for
 * @param hash the hash of the text, or {@link Lagrum#SAKNAS}
 * @param sakerhet how sure the reading is
 */
public record Lagstod(Paragraf paragraf, Period galler, String hash, Sakerhet sakerhet) {

  /**
   * All paragraphs of a rule, the one that states it first.
   *
   * @throws IllegalArgumentException if it names none
   */
  public static List<Lagstod> av(Class<?> regel) {
    List<Lagstod> stod =
        Stream.of(regel.getAnnotationsByType(Lagrum.class)).map(Lagstod::av).toList();
    if (stod.isEmpty()) {
      throw new IllegalArgumentException("A rule without @Lagrum: " + regel.getName());
    }
    return stod;
  }

  /** Whether nobody has compared the rule with a text. */
  public boolean arEjKontrollerad() {
    return hash.equals(Lagrum.SAKNAS);
  }

  private static Lagstod av(Lagrum lagrum) {
    return new Lagstod(
        new Paragraf(
            lagrum.sfs(), lagrum.kapitel(), lagrum.paragraf(), lagrum.stycke(), lagrum.punkt()),
        new Period(
            lagrum.fran().isEmpty() ? Period.UTAN_BORJAN : LocalDate.parse(lagrum.fran()),
            lagrum.till().isEmpty() ? Period.TILLS_VIDARE : LocalDate.parse(lagrum.till())),
        lagrum.text(),
        lagrum.sakerhet());
  }
}
