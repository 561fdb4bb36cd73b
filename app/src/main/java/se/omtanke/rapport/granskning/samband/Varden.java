package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Intervall;

/**
 * What the cells are taken to hold: as printed, but for those thought mended.
 *
 * @param rattade the mended cells
 */
public record Varden(Map<Cell, BigDecimal> rattade) {

  /** Everything as printed. */
  public static final Varden TRYCKTA = new Varden(Map.of());

  public Varden {
    rattade = Map.copyOf(rattade);
  }

  /** The same, with one more cell mended. */
  public Varden med(Cell cell, BigDecimal varde) {
    var fler = new HashMap<>(rattade);
    fler.put(cell, varde);
    return new Varden(fler);
  }

  /** The number taken to stand in a cell. */
  public BigDecimal punkt(Cell cell) {
    return rattade.getOrDefault(cell, cell.talet().varde());
  }

  /** Every value the number can stand for. */
  public Intervall intervall(Cell cell) {
    return cell.talet().med(punkt(cell)).intervall();
  }
}
