package se.omtanke.rapport.granskning.kontroll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Kvot;
import se.omtanke.rapport.granskning.samband.Linjar;
import se.omtanke.rapport.granskning.samband.Varden;

/**
 * A column is a quotient of others, row by row: a share in percent, or a cost per person.
 *
 * @param art what a breach is
 * @param mal the column
 * @param taljare what is divided
 * @param namnare the base
 * @param faktor 100 for percent, 1 otherwise
 * @param rader the rows to test
 */
public record Kolumnkvot(
    Art art, String mal, Kolumnform taljare, Kolumnform namnare, BigDecimal faktor, Radfilter rader)
    implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var samband = new ArrayList<Kvot>();
    for (var rad : rader.rader(underlag.tabell())) {
      kvot(underlag.tabell(), rad).ifPresent(samband::add);
    }
    return Provning.av(samband);
  }

  private Optional<Kvot> kvot(Granskningstabell tabell, Tabellrad rad) {
    var cell = Underlag.cell(tabell, rad, mal);
    if (cell.tal().isEmpty()) {
      return Optional.empty();
    }
    var jamfor = ienhet(tabell, rad, cell);
    var over = taljare.rakna(tabell, rad, jamfor, true);
    var under = namnare.rakna(tabell, rad, jamfor, true).filter(Kolumnkvot::barEnKvot);
    return over.flatMap(o -> under.map(u -> new Kvot(art, cell, faktor, o, u, BigDecimal.ZERO)));
  }

  /** Numerator and denominator are brought to the same unit: that of the first one. */
  private Cell ienhet(Granskningstabell tabell, Tabellrad rad, Cell cell) {
    var forsta = Underlag.cell(tabell, rad, taljare.namn().getFirst());
    return new Cell(cell.plats(), cell.tryckt(), cell.tal(), forsta.enhet());
  }

  static boolean barEnKvot(Linjar bas) {
    return bas.punkt(Varden.TRYCKTA).signum() != 0;
  }
}
