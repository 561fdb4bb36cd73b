package se.omtanke.person;

/** Why nobody knows who a person is. */
public enum Okandgrund {
  /** It has not been established yet. */
  EJ_FASTSTALLD,
  /** The board has decided not to document it (SoL 14 kap. 5 §). */
  DOKUMENTERAS_INTE
}
