package se.omtanke.organisation.attest;

import java.util.Optional;
import se.omtanke.organisation.Kodgren;

/**
 * Something that is missing in the attest register.
 *
 * @param slag what
 * @param ansvar the code that it is about
 * @param person the key of the one it is about, if it is about someone
 * @param ratt the row that it is about, if it is about one
 */
public record Attestbrist(
    Slag slag, Kodgren ansvar, Optional<String> person, Optional<Attestratt> ratt) {

  /** What may be missing, the most pressing first. */
  public enum Slag {
    /** Nobody may approve costs on the code. */
    UTAN_ATTESTANT,
    /** The right has ended, the code has not. */
    UTGANGEN,
    /** Someone who is named has no account that works. */
    UTAN_KONTO,
    /** The limit is above that of the one who has the right for the whole branch. */
    OVER_OVERORDNAD,
    /** Nobody is named for when the attestant is away. */
    UTAN_ERSATTARE,
    /** A right for a limited time ends within thirty days. */
    GAR_UT
  }
}
