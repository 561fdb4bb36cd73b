package se.omtanke.rapport.format;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import se.omtanke.filformat.Cell;
import se.omtanke.filformat.Rubrik;
import se.omtanke.rapport.berakning.Cellvarde;
import se.omtanke.rapport.berakning.Cellvarde.Andelsvarde;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Cellvarde.EjTillampligt;
import se.omtanke.rapport.berakning.Cellvarde.Textvarde;
import se.omtanke.rapport.berakning.Cellvarde.Tomt;
import se.omtanke.rapport.berakning.Cellvarde.Undertryckt;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Tabell.Kolumn;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.tal.Talform;
import se.omtanke.rapport.tal.Talskrift;

/**
 * A table as a sheet: figures stay figures, exact in the column's unit and shown with its decimals.
 */
final class Tabellblad {

  private Tabellblad() {}

  static List<Rubrik> rubriker(Tabell tabell) {
    List<Rubrik> rubriker = new ArrayList<>(List.of(Rubrik.av("Kod"), new Rubrik("Rad", 42)));
    tabell.synliga().forEach(kolumn -> rubriker.add(Rubrik.av(rubrik(kolumn))));
    return rubriker;
  }

  static List<List<Cell>> rader(Tabell tabell) {
    return tabell.rader().stream().map(rad -> rad(tabell, rad)).toList();
  }

  private static List<Cell> rad(Tabell tabell, Tabellrad rad) {
    List<Cell> celler = new ArrayList<>(List.of(text(rad.kod()), text(rad.namn())));
    for (Kolumn kolumn : tabell.synliga()) {
      tabell
          .cell(rad, kolumn)
          .map(cell -> cell(cell.varde(), kolumn.form()))
          .ifPresent(celler::add);
    }
    return celler;
  }

  private static String rubrik(Kolumn kolumn) {
    String grupp = kolumn.grupp().isEmpty() ? "" : kolumn.grupp() + ": ";
    String enhet = kolumn.form().enhet().skrivs();
    return grupp + kolumn.rubrik() + (kolumn.rubrik().endsWith(enhet) ? "" : " (" + enhet + ")");
  }

  static Cell text(String text) {
    return text.isEmpty() ? Cell.TOM : new Cell.Text(text);
  }

  private static Cell cell(Cellvarde varde, Talform form) {
    return switch (varde) {
      case Beloppsvarde belopp ->
          new Cell.Tal(form.enhet().oavrundat(belopp.belopp()), form.decimaler());
      case Andelsvarde andel ->
          new Cell.Procent(
              andel.del().divide(andel.bas(), MathContext.DECIMAL64), form.decimaler());
      case Textvarde skrivet -> new Cell.Text(skrivet.text());
      case Tomt _ -> Cell.TOM;
      case EjTillampligt _ -> new Cell.Text(Talskrift.EJ_TILLAMPLIGT);
      case Undertryckt _ -> new Cell.Text(Talskrift.UNDERTRYCKT);
    };
  }
}
