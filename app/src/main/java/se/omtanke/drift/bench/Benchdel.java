package se.omtanke.drift.bench;

/** What can be measured by itself, as it is written on the command line. */
public enum Benchdel {
  /** Ledger, reports and their pages. */
  ekonomi,
  /** The search for persons. */
  person,
  /** Cases: opened, listed, written in, taken in. */
  arende
}
