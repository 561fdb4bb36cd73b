package se.omtanke.organisation.attest;

/** The kinds of cost that have limits of their own. */
public enum Attestslag {
  /** Running costs. */
  DRIFT,
  /** Investments. */
  INVESTERING
}
