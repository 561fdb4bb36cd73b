package se.omtanke.rapport.granskning.kontroll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Kolumn;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Monster;
import se.omtanke.rapport.granskning.modell.Tabellrad;

/**
 * What the checks look at.
 *
 * @param tabell the table under review
 * @param ovriga further tables by the names the specification gives them
 * @param period the months the table is about, where that is said
 * @param tomtOkant whether a blank hides a number instead of meaning nothing
 * @param summor the sums down the rows, which tell totals from parts
 * @param andelar columns of shares, which are never added
 */
public record Underlag(
    Granskningstabell tabell,
    Map<String, Granskningstabell> ovriga,
    Optional<Manadsspann> period,
    boolean tomtOkant,
    List<Radsumma> summor,
    Set<String> andelar) {

  /** A named further table, or the one under review for the empty name. */
  public Granskningstabell tabell(String namn) {
    if (namn.isEmpty()) {
      return tabell;
    }
    return Optional.ofNullable(ovriga.get(namn))
        .orElseThrow(() -> new Regelfel("tabellen ”" + namn + "” finns inte under tabeller:"));
  }

  /** A row's cell in a column that must exist. */
  public static Cell cell(Granskningstabell tabell, Tabellrad rad, String kolumn) {
    return tabell
        .cell(rad, kolumn)
        .orElseThrow(
            () ->
                new Regelfel(
                    "kolumnen ”%s” finns inte bland talkolumnerna i %s: %s"
                        .formatted(
                            kolumn,
                            tabell.namn(),
                            tabell.kolumner().stream().map(Kolumn::namn).toList())));
  }

  /** Whether a row of the table under review is the total of others. */
  public boolean summarad(Tabellrad rad) {
    return summor.stream().anyMatch(s -> s.tabell().isEmpty() && s.total().passar(rad));
  }

  /** Columns whose numbers can be added. */
  public List<String> summerbara() {
    return tabell.kolumner().stream()
        .filter(k -> !k.enhet().procent())
        .map(Kolumn::namn)
        .filter(n -> andelar.stream().noneMatch(a -> Monster.lika(a, n)))
        .toList();
  }
}
