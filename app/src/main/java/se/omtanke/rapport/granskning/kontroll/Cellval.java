package se.omtanke.rapport.granskning.kontroll;

import java.util.List;
import se.omtanke.rapport.granskning.modell.Cell;

/**
 * A cell pointed at, as in {@code tabell!rad!kolumn}.
 *
 * @param tabell the name under tabeller:, or empty for the table under review
 * @param rad the row or, with {@code *}, the rows
 * @param kolumn the column
 */
public record Cellval(String tabell, Radval rad, String kolumn) {

  /** The cells with numbers, at least one. */
  public List<Cell> celler(Underlag underlag) {
    var hem = underlag.tabell(tabell);
    var celler =
        rad.krav(hem).stream()
            .map(r -> Underlag.cell(hem, r, kolumn))
            .filter(c -> c.tal().isPresent())
            .toList();
    if (celler.isEmpty()) {
      throw new Regelfel("raden " + rad + " har inget tal i kolumnen ”" + kolumn + "”");
    }
    return celler;
  }

  /** The one cell. */
  public Cell en(Underlag underlag) {
    var celler = celler(underlag);
    if (celler.size() > 1) {
      throw new Regelfel(
          "raden %s finns %d gånger; skriv hela nyckeln, som 'A / B'"
              .formatted(rad, celler.size()));
    }
    return celler.getFirst();
  }
}
