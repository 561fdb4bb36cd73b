package se.omtanke.rapport.berakning;

import java.math.BigDecimal;
import java.util.Optional;
import se.omtanke.rapport.berakning.Cellvarde.Andelsvarde;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Cellvarde.EjTillampligt;
import se.omtanke.rapport.berakning.Cellvarde.Textvarde;
import se.omtanke.rapport.berakning.Cellvarde.Tomt;
import se.omtanke.rapport.berakning.Cellvarde.Undertryckt;
import se.omtanke.rapport.tal.Avrundning;
import se.omtanke.rapport.tal.Talform;
import se.omtanke.rapport.tal.Talskrift;

/**
 * A cell of a report: the exact value and the text that is shown for it.
 *
 * @param varde the value, unrounded
 * @param text as it is printed
 */
public record Cell(Cellvarde varde, String text) {

  /** The cell of a value, rounded here and nowhere else. */
  static Cell av(Cellvarde varde, Talform form) {
    String text =
        switch (varde) {
          case Textvarde skrivet -> skrivet.text();
          case Tomt _ -> Talskrift.TOMT;
          case EjTillampligt _ -> Talskrift.EJ_TILLAMPLIGT;
          case Undertryckt _ -> Talskrift.UNDERTRYCKT;
          case Beloppsvarde _, Andelsvarde _ -> Talskrift.skriv(avrundat(varde, form));
        };
    return new Cell(varde, text);
  }

  /** The figure as it is shown, if the cell holds one. */
  public Optional<BigDecimal> visat(Talform form) {
    return switch (varde) {
      case Beloppsvarde _, Andelsvarde _ -> Optional.of(avrundat(varde, form));
      case Textvarde _, Tomt _, EjTillampligt _, Undertryckt _ -> Optional.empty();
    };
  }

  private static BigDecimal avrundat(Cellvarde varde, Talform form) {
    return switch (varde) {
      case Beloppsvarde belopp -> Avrundning.belopp(belopp.belopp(), form);
      case Andelsvarde andel -> Avrundning.procent(andel.del(), andel.bas(), form.decimaler());
      case Textvarde _, Tomt _, EjTillampligt _, Undertryckt _ ->
          throw new IllegalArgumentException("Cellen har ingen siffra");
    };
  }
}
