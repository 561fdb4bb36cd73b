package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Slag;

/**
 * The table's convention of sign: costs negative, for instance.
 *
 * <p>A number of the other sign is a note: a credit or a late accrual can explain it.
 *
 * @param rader the rows
 * @param kolumner the columns, or every one that can be added when empty
 * @param positivt whether the numbers are zero or above; otherwise zero or below
 */
public record Teckenregel(Radval rader, List<String> kolumner, boolean positivt)
    implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var fynd = new ArrayList<Anmarkning>();
    for (var rad : rader.krav(underlag.tabell())) {
      for (var kolumn : kolumner.isEmpty() ? underlag.summerbara() : kolumner) {
        var cell = Underlag.cell(underlag.tabell(), rad, kolumn);
        if (cell.tal().filter(t -> t.varde().signum() == (positivt ? -1 : 1)).isPresent()) {
          fynd.add(fynd(cell));
        }
      }
    }
    return Provning.fynd(fynd);
  }

  private Anmarkning fynd(Cell cell) {
    return Anmarkning.om(
        cell,
        "",
        Slag.TECKEN,
        Allvar.NOT,
        "Talet är %s fastän raden väntas vara %s."
            .formatted(positivt ? "negativt" : "positivt", positivt ? "positiv" : "negativ"),
        "Kontrollera tecknet, eller skriv vad det beror på (kreditering, periodisering).");
  }
}
