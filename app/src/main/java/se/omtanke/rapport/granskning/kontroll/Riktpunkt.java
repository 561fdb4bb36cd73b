package se.omtanke.rapport.granskning.kontroll;

import java.util.List;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Likhet;
import se.omtanke.rapport.granskning.samband.Linjar;

/**
 * A column holds the share of the year that has passed, in percent.
 *
 * @param kolumn the column
 * @param spann the period, whose last month counts
 * @param rader the rows to test
 */
public record Riktpunkt(String kolumn, Manadsspann spann, Radfilter rader) implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var ord = "andelen av året som gått till och med " + spann.till();
    var art = Art.harledd(Slag.RIKTPUNKT, ord);
    var andel = new Linjar(List.of(), spann.forlupet());
    return Provning.av(
        rader.rader(underlag.tabell()).stream()
            .map(r -> Underlag.cell(underlag.tabell(), r, kolumn))
            .filter(c -> c.tal().isPresent())
            .map(c -> new Likhet(art, c, andel))
            .toList());
  }
}
