package se.omtanke.ekonomi;

/** The kinds of amounts that a follow-up sets beside each other. */
public enum Serie {
  /** What the ledger says. */
  UTFALL,
  /** What was decided that the year may cost, spread over its months. */
  BUDGET,
  /** What the responsible manager believes of the whole year. */
  PROGNOS
}
