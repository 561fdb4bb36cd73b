package se.omtanke.rapport.granskning;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.omtanke.filformat.Rad;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.spec.Specifikation;

/** Reviews small tables written in the tests. */
final class Prov {

  private Prov() {}

  /** The findings on a table whose first row is its headings. */
  static List<Anmarkning> granskad(String spec, List<List<String>> rader) {
    var filrader =
        IntStream.range(0, rader.size()).mapToObj(i -> new Rad("", i + 1, rader.get(i))).toList();
    var specifikation = Specifikation.tolka(spec);
    var tabell = specifikation.tabell("prov.csv", filrader);
    var regelverk =
        new Regelverk(
            specifikation.period(), specifikation.tomtOkant(), specifikation.regler(tabell));
    return Granskning.granska(tabell, Map.of(), regelverk);
  }

  /** The same, with the rows as text and the cells between semicolons. */
  static List<Anmarkning> granskad(String spec, String tabell) {
    return granskad(spec, tabell.lines().map(rad -> List.of(rad.split(";", -1))).toList());
  }
}
