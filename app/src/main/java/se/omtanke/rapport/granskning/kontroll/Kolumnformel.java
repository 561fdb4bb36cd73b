package se.omtanke.rapport.granskning.kontroll;

import java.util.ArrayList;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Likhet;

/**
 * A column is the sum or difference of others, row by row.
 *
 * @param art a sum or a deviation
 * @param mal the column
 * @param form what it is computed from
 * @param rader the rows to test
 */
public record Kolumnformel(Art art, String mal, Kolumnform form, Radfilter rader)
    implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var samband = new ArrayList<Likhet>();
    for (var rad : rader.rader(underlag.tabell())) {
      likhet(underlag, rad).ifPresent(samband::add);
    }
    return Provning.av(samband);
  }

  private Optional<Likhet> likhet(Underlag underlag, Tabellrad rad) {
    var cell = Underlag.cell(underlag.tabell(), rad, mal);
    return form.rakna(underlag.tabell(), rad, cell, underlag.tomtOkant())
        .filter(f -> cell.tal().isPresent())
        .map(f -> new Likhet(art, cell, f));
  }
}
