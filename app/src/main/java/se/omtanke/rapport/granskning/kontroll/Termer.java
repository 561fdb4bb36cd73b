package se.omtanke.rapport.granskning.kontroll;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.samband.Linjar;
import se.omtanke.rapport.granskning.samband.Term;

/** Makes terms of cells, in the unit of the target. */
final class Termer {

  private Termer() {}

  /** The cell as part of a target; none when it is blank. */
  static Optional<Term> av(Cell mal, Cell del, int faktor) {
    return av(mal, del, BigDecimal.valueOf(faktor));
  }

  /** The cell as part of a target; none when it is blank. */
  static Optional<Term> av(Cell mal, Cell del, BigDecimal faktor) {
    return del.tal().map(t -> new Term(faktor.multiply(del.enhet().till(mal.enhet())), del));
  }

  static Linjar summa(List<Term> termer) {
    return Linjar.av(termer);
  }
}
