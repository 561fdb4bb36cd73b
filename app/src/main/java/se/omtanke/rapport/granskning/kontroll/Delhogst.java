package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Linjar;
import se.omtanke.rapport.granskning.samband.Tak;

/**
 * No part is larger than its whole.
 *
 * <p>With negative numbers, as costs and deficits, no part lies further below zero than its whole.
 *
 * @param delar the rows of parts
 * @param helhet the row of the whole
 * @param kolumner the columns, or every one when empty
 */
public record Delhogst(Radval delar, Radval helhet, List<String> kolumner) implements Kontroll {

  private static final Art ART =
      new Art(Slag.DEL_STORRE_AN_HEL, Allvar.FEL, "delen får inte vara större än helheten", true);

  @Override
  public Provning prova(Underlag underlag) {
    var hel = helhet.krav(underlag.tabell()).getFirst();
    var samband = new ArrayList<Tak>();
    for (var del : delar.krav(underlag.tabell())) {
      for (var kolumn : kolumner.isEmpty() ? underlag.summerbara() : kolumner) {
        tak(underlag, del, hel, kolumn).filter(t -> !del.equals(hel)).ifPresent(samband::add);
      }
    }
    return Provning.av(samband);
  }

  private Optional<Tak> tak(Underlag underlag, Tabellrad del, Tabellrad hel, String kolumn) {
    var delen = Underlag.cell(underlag.tabell(), del, kolumn);
    var hela = Underlag.cell(underlag.tabell(), hel, kolumn);
    if (delen.tal().isEmpty() || hela.tal().isEmpty()) {
      return Optional.empty();
    }
    return hela.talet().varde().signum() < 0
        ? Optional.of(hogst(hela, delen))
        : Optional.of(hogst(delen, hela));
  }

  private static Tak hogst(Cell mindre, Cell storre) {
    return new Tak(ART, mindre, Linjar.av(Termer.av(mindre, storre, 1).stream().toList()));
  }
}
