package se.omtanke.arende;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.regler.handlaggning.Andringsskal;

/**
 * A slip in a decision that was put right (FL 36 §), or a decision that was changed (FL 37–39 §§).
 * The decision stays as it was, and this stands beside it.
 *
 * @param id identity of the row
 * @param beslut the decision
 * @param slag put right or changed
 * @param innehall what stands instead
 * @param skal why
 * @param grund what a change rests on
 * @param tillNackdel whether it is to a party's detriment
 * @param lagrum the paragraph that lets it
 * @param dag the day
 * @param aktor who did it
 */
public record Beslutsandring(
    UUID id,
    UUID beslut,
    Slag slag,
    String innehall,
    String skal,
    Optional<Andringsskal> grund,
    boolean tillNackdel,
    String lagrum,
    LocalDate dag,
    String aktor) {

  /** Put right, or changed. */
  public enum Slag {
    RATTELSE,
    ANDRING;

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "arende.andring." + name();
    }
  }

  /**
   * A change as it is asked for.
   *
   * @param innehall what is to stand instead
   * @param skal the reasons; what a person has judged
   * @param tillNackdel whether it is to a party's detriment
   * @param grund what it rests on
   */
  public record Ny(
      String innehall, String skal, boolean tillNackdel, Optional<Andringsskal> grund) {}
}
