package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Intervall;

/**
 * The target equals a sum of cells times factors: totals, differences, the same figure elsewhere.
 *
 * @param art what it is about
 * @param mal the total
 * @param summa what it is the total of, in the unit of the target
 */
public record Likhet(Art art, Cell mal, Linjar summa) implements Samband {

  @Override
  public List<Cell> celler() {
    return Stream.concat(Stream.of(mal), summa.celler().stream()).toList();
  }

  @Override
  public Intervall tillatet(Cell cell, Varden varden) {
    return cell.equals(mal)
        ? summa.intervall(varden)
        : summa.tillatet(cell, varden.intervall(mal), varden);
  }

  @Override
  public BigDecimal raknat(Varden varden) {
    return summa.punkt(varden);
  }

  @Override
  public String siffror(Varden varden) {
    return summa.siffror(varden);
  }
}
