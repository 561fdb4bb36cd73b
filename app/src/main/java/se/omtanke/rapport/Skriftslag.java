package se.omtanke.rapport;

/** What a person can write in a report. */
public enum Skriftslag {
  /** The text of a section, with figures by reference. */
  TEXT,
  /** A comment on a row, at {@code tabell.rad}. */
  KOMMENTAR,
  /** The chosen status of a point. */
  STATUS
}
