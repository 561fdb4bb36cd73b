package se.omtanke.rapport.granskning.modell;

import java.util.List;
import java.util.Optional;

/**
 * A table to check: rows with keys, columns with names, cells with printed text and number.
 *
 * @param namn the file's or the table's name, as findings say it
 * @param rubrik the heading above the table, or empty
 * @param kolumner the columns of numbers
 * @param rader the rows from the top
 */
public record Granskningstabell(
    String namn, String rubrik, List<Kolumn> kolumner, List<Tabellrad> rader) {

  public Granskningstabell {
    kolumner = List.copyOf(kolumner);
    rader = List.copyOf(rader);
  }

  /** The place of a column among {@link #kolumner}, by its name without regard to case. */
  public Optional<Integer> kolumnplats(String sokt) {
    for (int i = 0; i < kolumner.size(); i++) {
      if (Monster.lika(sokt, kolumner.get(i).namn())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The cell of a row in a named column. */
  public Optional<Cell> cell(Tabellrad rad, String kolumn) {
    return kolumnplats(kolumn).map(i -> rad.celler().get(i));
  }

  /** Every cell with a number or a blank, row by row. */
  public List<Cell> celler() {
    return rader.stream().flatMap(r -> r.celler().stream()).toList();
  }
}
