package se.omtanke.organisation.attest;

import java.util.Optional;

/** Whether someone may approve a cost, and why. */
public sealed interface Attestsvar {

  /**
   * She may.
   *
   * @param kandidat in what quality, and by which row
   */
  record Ja(Kandidat kandidat) implements Attestsvar {}

  /**
   * She may not.
   *
   * @param skal why
   * @param istallet who is to approve it instead; empty if the register names nobody
   */
  record Nej(Skal skal, Optional<Kandidat> istallet) implements Attestsvar {}

  /** Why someone may not. */
  enum Skal {
    /** It is her own cost or a related party's. */
    JAV,
    /** It is the cost of someone she stands under or in the place of. */
    OVERORDNADS_KOSTNAD,
    /** The amount is over her limit. */
    OVER_BELOPPSGRANSEN,
    /** She has the right for the code at another time. */
    GALLER_INTE_DA,
    /** She has no right for the code. */
    INGEN_RATT
  }

  /** Whether she may. */
  default boolean arJa() {
    return this instanceof Ja;
  }
}
