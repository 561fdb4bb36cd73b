package se.omtanke.rapport.granskning.kontroll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Kolumn;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Linjar;
import se.omtanke.rapport.granskning.samband.Tak;
import se.omtanke.rapport.granskning.samband.Term;

/**
 * Days are at most persons times the days of the month.
 *
 * @param personer the name of the table with the number of persons
 * @param rader the rows of days and the row of persons for each; same label when not named
 */
public record Dygnstak(String personer, Map<String, String> rader) implements Kontroll {

  @Override
  public Provning prova(Underlag underlag) {
    var antal = underlag.tabell(personer);
    var samband = new ArrayList<Tak>();
    for (var rad : underlag.tabell().rader()) {
      var motsvarande = Radval.namn(rader.getOrDefault(rad.namn(), rad.namn()));
      var traffar = antal.rader().stream().filter(motsvarande::passar).toList();
      if (!traffar.isEmpty()) {
        prova(underlag.tabell(), rad, antal, traffar.getFirst(), samband);
      }
    }
    if (samband.isEmpty()) {
      throw new Regelfel("ingen rad och månad finns i både dygn och ”" + personer + "”");
    }
    return Provning.av(samband);
  }

  private static void prova(
      Granskningstabell dygn,
      Tabellrad rad,
      Granskningstabell antal,
      Tabellrad personrad,
      List<Tak> samband) {
    for (int i = 0; i < dygn.kolumner().size(); i++) {
      var kolumn = dygn.kolumner().get(i);
      var cell = rad.celler().get(i);
      antal
          .cell(personrad, kolumn.namn())
          .flatMap(personer -> tak(cell, personer, kolumn))
          .ifPresent(samband::add);
    }
  }

  private static Optional<Tak> tak(Cell dygn, Cell personer, Kolumn kolumn) {
    return kolumn
        .period()
        .map(Manadsspann::dagar)
        .filter(dagar -> dygn.tal().isPresent() && personer.tal().isPresent())
        .map(
            dagar -> {
              var term = new Term(BigDecimal.valueOf(dagar), personer);
              var ord = "%d dagar för varje person i %s".formatted(dagar, kolumn.namn());
              var art = new Art(Slag.DEL_STORRE_AN_HEL, Allvar.VARNING, ord, true);
              return new Tak(art, dygn, Linjar.av(List.of(term)));
            });
  }
}
