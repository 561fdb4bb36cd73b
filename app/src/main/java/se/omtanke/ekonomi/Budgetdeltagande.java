package se.omtanke.ekonomi;

/** Whether a line takes part in the distribution. */
public enum Budgetdeltagande {
  /** In everything. */
  HELT,
  /** It is shared out, but the reduction passes it by: money that the board has yet to give. */
  EJ_REDUCERING,
  /** The unit has moved to another board and is left out, as it is in the years compared with. */
  FLYTTAD
}
