package se.omtanke.rapport.jamforelse;

/**
 * Something that differs between two contents of a report.
 *
 * @param slag what it is
 * @param avsnitt the section's heading, or empty
 * @param var where in the section: row and column, or empty
 * @param fore what stood in the first content, or empty when it was not there
 * @param efter what stands in the second, or empty when it is not there
 */
public record Skillnad(Slag slag, String avsnitt, String var, String fore, String efter) {

  /** The kinds of difference, in the order that a reader asks for them. */
  public enum Slag {
    /** The template's version, the report's name or facts of its head. */
    HUVUD,
    /** A section, row or column that is only in one of them. */
    DEL,
    /** A figure. */
    CELL,
    /** A text, a note or a status. */
    TEXT,
    /** What a row or column is said to be. */
    DEFINITION
  }
}
