package se.omtanke.rapport.mall;

/** The charts that a report can hold. */
public enum Diagramslag {
  /** Outcome beside budget, month by month. */
  MANAD,
  /** Outcome and budget added up over the year. */
  ACKUMULERAT,
  /** How the forecast of the year has moved from version to version. */
  PROGNOSVERSIONER,
  /** Which rows lead from the budget to the forecast. */
  BRYGGA
}
