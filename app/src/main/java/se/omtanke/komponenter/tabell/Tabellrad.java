package se.omtanke.komponenter.tabell;

import java.util.List;

/**
 * One row; its first cell is its heading.
 *
 * @param celler as many as the table has columns
 * @param niva how far in the heading is set, 0 for the outermost
 * @param delsumma whether it adds up the rows under it
 * @param rubrik whether it is a heading over the rows under it
 */
public record Tabellrad(List<Cell> celler, int niva, boolean delsumma, boolean rubrik) {

  public Tabellrad {
    celler = List.copyOf(celler);
  }

  /** A row that is no heading. */
  public Tabellrad(List<Cell> celler, int niva, boolean delsumma) {
    this(celler, niva, delsumma, false);
  }

  /** A row among equals. */
  public static Tabellrad av(Cell... celler) {
    return new Tabellrad(List.of(celler), 0, false);
  }

  /** The same row, set further in. */
  public Tabellrad paNiva(int ny) {
    return new Tabellrad(celler, ny, delsumma, rubrik);
  }

  /** The same row, as the sum of others. */
  public Tabellrad somDelsumma() {
    return new Tabellrad(celler, niva, true, rubrik);
  }

  /** The same row, as a heading over those under it. */
  public Tabellrad somRubrik() {
    return new Tabellrad(celler, niva, delsumma, true);
  }
}
