package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Intervall;
import se.omtanke.rapport.granskning.modell.Talskrift;

/**
 * The target is one sum times another, as in persons × price.
 *
 * @param art what it is about
 * @param mal the product
 * @param ena one side
 * @param andra the other side
 */
public record Produkt(Art art, Cell mal, Linjar ena, Linjar andra) implements Samband {

  @Override
  public List<Cell> celler() {
    return Stream.of(Stream.of(mal), ena.celler().stream(), andra.celler().stream())
        .flatMap(s -> s)
        .distinct()
        .toList();
  }

  @Override
  public Intervall tillatet(Cell cell, Varden varden) {
    if (cell.equals(mal)) {
      return ena.intervall(varden).ganger(andra.intervall(varden));
    }
    if (ena.har(cell) && andra.har(cell)) {
      return Intervall.ALLT;
    }
    var sida = ena.har(cell) ? ena : andra;
    var motsida = ena.har(cell) ? andra : ena;
    return sida.tillatet(cell, varden.intervall(mal).delatMed(motsida.intervall(varden)), varden);
  }

  @Override
  public BigDecimal raknat(Varden varden) {
    return ena.punkt(varden).multiply(andra.punkt(varden));
  }

  @Override
  public String siffror(Varden varden) {
    return Talskrift.skriv(ena.punkt(varden)) + " × " + Talskrift.skriv(andra.punkt(varden));
  }
}
