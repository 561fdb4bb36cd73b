package se.omtanke.rapport.granskning.modell;

/** How grave a finding is, gravest first. */
public enum Allvar {
  /** Cannot be right. */
  FEL,
  /** Ought to be looked at before anyone decides on it. */
  VARNING,
  /** Good to know; nothing needs to be wrong. */
  NOT
}
