package se.omtanke.rapport.granskning.kontroll;

import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Slag;

/** Cells in columns of numbers that hold something else; they take no part in the checks. */
public record Olasligatal() implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    return Provning.fynd(
        underlag.tabell().celler().stream()
            .filter(c -> c.tal().isEmpty() && !c.tom())
            .map(Olasligatal::fynd)
            .toList());
  }

  private static Anmarkning fynd(Cell cell) {
    var mallens = Platshallare.fynd(cell);
    return mallens.isEmpty()
        ? Anmarkning.om(
            cell,
            "",
            Slag.TALFORMAT,
            Allvar.NOT,
            "”" + cell.tryckt().strip() + "” är inget tal och räknas inte med.",
            "Skriv talet för sig och orden i en egen kolumn.")
        : mallens.getFirst();
  }
}
