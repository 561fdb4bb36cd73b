package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Intervall;
import se.omtanke.rapport.granskning.modell.Talskrift;

/**
 * A sum of cells times factors, and a constant.
 *
 * @param termer the cells
 * @param konstant what is added beside them
 */
public record Linjar(List<Term> termer, BigDecimal konstant) {

  private static final int FLEST_SKRIVNA = 4;

  public Linjar {
    termer = List.copyOf(termer);
  }

  /** The plain sum of cells. */
  public static Linjar av(List<Term> termer) {
    return new Linjar(termer, BigDecimal.ZERO);
  }

  /** Every value the sum can have. */
  public Intervall intervall(Varden varden) {
    return utom(Optional.empty(), varden);
  }

  /** The sum of the numbers as they stand. */
  public BigDecimal punkt(Varden varden) {
    return termer.stream()
        .map(t -> t.faktor().multiply(varden.punkt(t.cell())))
        .reduce(konstant, BigDecimal::add);
  }

  /** What a cell of the sum may be, when the whole sum must be within limits. */
  public Intervall tillatet(Cell cell, Intervall hela, Varden varden) {
    var faktor = faktor(cell);
    if (faktor.signum() == 0) {
      return Intervall.ALLT;
    }
    return hela.minus(utom(Optional.of(cell), varden)).delatMed(Intervall.punkt(faktor));
  }

  /** Whether the cell takes part. */
  public boolean har(Cell cell) {
    return termer.stream().anyMatch(t -> t.cell().equals(cell));
  }

  /** The cells in order. */
  public List<Cell> celler() {
    return termer.stream().map(Term::cell).toList();
  }

  /** The sum in figures, for a reader who wants to add for himself; empty when it is long. */
  public String siffror(Varden varden) {
    boolean ensam = termer.size() + konstant.signum() * konstant.signum() < 2;
    if (ensam || termer.size() > FLEST_SKRIVNA) {
      return "";
    }
    var ord = new StringBuilder();
    for (var term : termer) {
      skriv(ord, term.faktor(), varden.punkt(term.cell()));
    }
    if (konstant.signum() != 0) {
      skriv(ord, BigDecimal.ONE, konstant);
    }
    return ord.toString();
  }

  private static void skriv(StringBuilder ord, BigDecimal faktor, BigDecimal tal) {
    var delar = faktor.abs().compareTo(BigDecimal.ONE) == 0 ? tal : tal.multiply(faktor.abs());
    var skrivet = Talskrift.skriv(delar);
    var tecken = faktor.signum() < 0 ? "− " : ord.isEmpty() ? "" : "+ ";
    ord.append(ord.isEmpty() ? "" : " ").append(tecken);
    ord.append(skrivet.startsWith("−") && !tecken.isEmpty() ? "(" + skrivet + ")" : skrivet);
  }

  private Intervall utom(Optional<Cell> utelamnad, Varden varden) {
    var summa = Intervall.punkt(konstant);
    for (var term : termer) {
      if (utelamnad.filter(term.cell()::equals).isEmpty()) {
        summa = summa.plus(varden.intervall(term.cell()).ganger(term.faktor()));
      }
    }
    return summa;
  }

  private BigDecimal faktor(Cell cell) {
    return termer.stream()
        .filter(t -> t.cell().equals(cell))
        .map(Term::faktor)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
