package se.omtanke.rapport.granskning.kontroll;

import java.util.List;
import java.util.Map;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Monster;
import se.omtanke.rapport.granskning.modell.Tabellrad;

/**
 * Which rows are meant: by label or any key, by the text under headings, or both.
 *
 * @param namn a pattern for the whole label or one of its keys; {@code *} for any row
 * @param falt patterns for the text under headings, all of which must fit
 */
public record Radval(Monster namn, Map<String, Monster> falt) {

  /** Rows with a label. */
  public static Radval namn(String monster) {
    return new Radval(new Monster(monster), Map.of());
  }

  /** Whether a row is meant. */
  public boolean passar(Tabellrad rad) {
    boolean rattNamn =
        namn.passar(rad.namn()) || rad.nyckelvarden().stream().anyMatch(namn::passar);
    return rattNamn
        && falt.entrySet().stream().allMatch(e -> e.getValue().passar(rad.text(e.getKey())));
  }

  /** The rows meant, at least one. */
  public List<Tabellrad> krav(Granskningstabell tabell) {
    var rader = tabell.rader().stream().filter(this::passar).toList();
    if (rader.isEmpty()) {
      throw new Regelfel("raden " + this + " finns inte i " + tabell.namn());
    }
    return rader;
  }

  @Override
  public String toString() {
    var villkor =
        falt.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue().text()).toList();
    return falt.isEmpty() ? "”" + namn.text() + "”" : villkor.toString();
  }
}
