package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Intervall;
import se.omtanke.rapport.granskning.modell.Talskrift;

/**
 * The target is a quotient: {@code mal = faktor × taljare / namnare + tillagg}.
 *
 * <p>A change in percent is 100 × now / then − 100, so that no cell stands on both sides.
 *
 * @param art what it is about
 * @param mal the quotient
 * @param faktor 100 for percent
 * @param taljare what is divided
 * @param namnare the base
 * @param tillagg −100 for a change
 */
public record Kvot(
    Art art, Cell mal, BigDecimal faktor, Linjar taljare, Linjar namnare, BigDecimal tillagg)
    implements Samband {

  @Override
  public List<Cell> celler() {
    return Stream.of(Stream.of(mal), taljare.celler().stream(), namnare.celler().stream())
        .flatMap(s -> s)
        .distinct()
        .toList();
  }

  @Override
  public Intervall tillatet(Cell cell, Varden varden) {
    if (cell.equals(mal)) {
      return kvoten(varden).ganger(faktor).plus(Intervall.punkt(tillagg));
    }
    if (taljare.har(cell) && namnare.har(cell)) {
      return Intervall.ALLT;
    }
    var utanFaktor =
        varden.intervall(mal).minus(Intervall.punkt(tillagg)).delatMed(Intervall.punkt(faktor));
    return taljare.har(cell)
        ? taljare.tillatet(cell, utanFaktor.ganger(namnare.intervall(varden)), varden)
        : namnare.tillatet(cell, taljare.intervall(varden).delatMed(utanFaktor), varden);
  }

  @Override
  public BigDecimal raknat(Varden varden) {
    return taljare
        .punkt(varden)
        .multiply(faktor)
        .divide(namnare.punkt(varden), MathContext.DECIMAL128)
        .add(tillagg);
  }

  @Override
  public String siffror(Varden varden) {
    var kvot =
        Talskrift.skriv(taljare.punkt(varden)) + " / " + Talskrift.skriv(namnare.punkt(varden));
    return tillagg.signum() == 0 ? kvot : kvot + " − 1";
  }

  /** A share of a whole that holds it twice is computed cell by cell, not as two unknowns. */
  private Intervall kvoten(Varden varden) {
    return taljare.intervall(varden).delatMed(namnare.intervall(varden));
  }
}
