package se.omtanke.rapport.granskning.modell;

/**
 * Where in a table or a text a figure stands.
 *
 * @param tabell the file's or the table's name
 * @param rad the row's label
 * @param kolumn the column's heading, or empty
 * @param kallrad the line in the source or the row of the file, as text
 * @param ordning the cell's number in its table, which tells rows with the same label apart
 */
public record Plats(String tabell, String rad, String kolumn, String kallrad, int ordning) {

  /** The place in words. */
  public String ord() {
    var ord = new StringBuilder("rad ”").append(rad).append('”');
    if (!kolumn.isEmpty()) {
      ord.append(", kolumn ”").append(kolumn).append('”');
    }
    if (!kallrad.isEmpty()) {
      boolean nummer = Character.isDigit(kallrad.charAt(0));
      ord.append(nummer ? " (rad " : " (").append(kallrad).append(')');
    }
    return ord.toString();
  }

  /** Row and column only. */
  public String kort() {
    return kolumn.isEmpty() ? "”" + rad + "”" : "”" + rad + "” " + kolumn;
  }
}
