package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Intervall;

/**
 * The target is at most a sum: a part of its whole, days of persons × days of the month.
 *
 * @param art what it is about
 * @param mal the part
 * @param tak the most it can be
 */
public record Tak(Art art, Cell mal, Linjar tak) implements Samband {

  @Override
  public List<Cell> celler() {
    return Stream.concat(Stream.of(mal), tak.celler().stream()).toList();
  }

  @Override
  public Intervall tillatet(Cell cell, Varden varden) {
    return cell.equals(mal)
        ? Intervall.hogst(tak.intervall(varden).hog())
        : tak.tillatet(cell, Intervall.minst(varden.intervall(mal).lag()), varden);
  }

  @Override
  public BigDecimal raknat(Varden varden) {
    return tak.punkt(varden);
  }

  @Override
  public String siffror(Varden varden) {
    return tak.siffror(varden);
  }
}
