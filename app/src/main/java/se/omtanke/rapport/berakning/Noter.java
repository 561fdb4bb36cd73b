package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;

/** What a reader must be told under a table. */
final class Noter {

  private static final String AVRUNDNING =
      "Delsummorna är avrundade var för sig. Därför summerar de visade talen inte alltid exakt"
          + " till den visade summan.";

  private Noter() {}

  static List<String> av(Tabellavsnitt mall, List<Tabellrad> rader, boolean avrundade) {
    List<String> noter = new ArrayList<>();
    if (!mall.not().isEmpty()) {
      noter.add(mall.not());
    }
    if (avrundade) {
      noter.add(AVRUNDNING);
    }
    String inte =
        rader.stream()
            .filter(rad -> !rad.periodiserad())
            .map(Tabellrad::namn)
            .collect(Collectors.joining(", "));
    if (!inte.isEmpty()) {
      noter.add("Inte periodiserat, bokförs när det betalas: " + inte + ".");
    }
    return noter;
  }
}
