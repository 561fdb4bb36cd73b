package se.omtanke.rapport.granskning.kontroll;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.samband.Linjar;

/**
 * Columns added and taken away, row by row.
 *
 * @param kolumner the columns with +1 or −1
 */
public record Kolumnform(Map<String, Integer> kolumner) {

  public Kolumnform {
    kolumner = new LinkedHashMap<>(kolumner);
  }

  /** One column. */
  public static Kolumnform av(String kolumn) {
    return new Kolumnform(Map.of(kolumn, 1));
  }

  /** A row's sum in the unit of the target; none when every cell, or a needed one, is blank. */
  Optional<Linjar> rakna(Granskningstabell tabell, Tabellrad rad, Cell mal, boolean allaKravs) {
    var termer =
        kolumner.entrySet().stream()
            .flatMap(
                e -> {
                  var cell = Underlag.cell(tabell, rad, e.getKey());
                  return Termer.av(mal, cell, e.getValue()).stream();
                })
            .toList();
    boolean saknas = termer.isEmpty() || (allaKravs && termer.size() < kolumner.size());
    return saknas ? Optional.empty() : Optional.of(Linjar.av(termer));
  }

  /** The columns by name. */
  public List<String> namn() {
    return List.copyOf(kolumner.keySet());
  }

  @Override
  public String toString() {
    var ord =
        kolumner.entrySet().stream()
            .map(e -> (e.getValue() < 0 ? "− " : "+ ") + e.getKey())
            .collect(Collectors.joining(" "));
    return ord.replaceFirst("^\\+ ", "");
  }
}
