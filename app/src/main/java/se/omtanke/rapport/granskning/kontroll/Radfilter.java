package se.omtanke.rapport.granskning.kontroll;

import java.util.List;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Tabellrad;

/**
 * The rows a check of columns goes through.
 *
 * @param bara only these, or every row when empty
 * @param utom but not these
 */
public record Radfilter(List<Radval> bara, List<Radval> utom) {

  /** Every row. */
  public static final Radfilter ALLA = new Radfilter(List.of(), List.of());

  /** The rows of a table. */
  public List<Tabellrad> rader(Granskningstabell tabell) {
    bara.forEach(b -> b.krav(tabell));
    utom.forEach(u -> u.krav(tabell));
    return tabell.rader().stream()
        .filter(r -> bara.isEmpty() || bara.stream().anyMatch(b -> b.passar(r)))
        .filter(r -> utom.stream().noneMatch(u -> u.passar(r)))
        .toList();
  }
}
