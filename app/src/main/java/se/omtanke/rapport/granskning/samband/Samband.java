package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import java.util.List;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Intervall;

/** A relation that the numbers of some cells must have to one another. */
public sealed interface Samband permits Likhet, Kvot, Produkt, Tak {

  /** What it is about. */
  Art art();

  /** The cell that is a total, a difference, a quotient … of the others. */
  Cell mal();

  /** Every cell that takes part, the target first. */
  List<Cell> celler();

  /** What a cell may be when every other holds what it is taken to hold. */
  Intervall tillatet(Cell cell, Varden varden);

  /** The target computed from the others as they stand. */
  BigDecimal raknat(Varden varden);

  /** The computation in figures, or empty when it is long. */
  String siffror(Varden varden);

  /** Whether some values behind the printed numbers make it hold. */
  default boolean haller(Varden varden) {
    return varden.intervall(mal()).moter(tillatet(mal(), varden));
  }
}
