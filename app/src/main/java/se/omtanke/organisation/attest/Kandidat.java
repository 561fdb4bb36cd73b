package se.omtanke.organisation.attest;

/**
 * Someone who may approve a cost.
 *
 * @param person the key
 * @param egenskap in what quality
 * @param ratt the row of the register that gives the right
 */
public record Kandidat(String person, Egenskap egenskap, Attestratt ratt) {

  /** In what quality someone approves. */
  public enum Egenskap {
    /** She is named for the code. */
    ATTESTANT,
    /** She is named as substitute for the code. */
    ERSATTARE,
    /** A decision gives her the right for a limited time. */
    TIDSBEGRANSAD,
    /** She has the right for a branch that the code grows on. */
    OVERORDNAD,
    /** She is substitute for the one who has the right for the branch. */
    OVERORDNADS_ERSATTARE,
    /** She is of the presidium, and the cost is the chair's. */
    PRESIDIET,
    /** The register names her for the personal expenses of the one that the cost concerns. */
    EGNA_UTLAGG
  }
}
