package se.omtanke.komponenter.tabell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of up to a few hundred rows.
 *
 * @param id the table's id on the page
 * @param rubrik its caption: what, for whom, when
 * @param kolumner the columns; the first holds the heading of each row
 * @param rader the rows
 * @param summor totals, kept apart at the foot
 * @param form what becomes of it on a narrow screen
 * @param not what the reader must know: source, as-of time, that rounded rows need not add up
 */
public record Tabell(
    String id,
    String rubrik,
    List<Kolumn> kolumner,
    List<Tabellrad> rader,
    List<Tabellrad> summor,
    Form form,
    Optional<String> not) {

  /** What becomes of the table on a narrow screen. */
  public enum Form {
    /** Each row becomes a card. */
    LISTA,
    /** Figures are compared across columns: keeps its grid and scrolls sideways. */
    MATRIS
  }

  public Tabell {
    kolumner = List.copyOf(kolumner);
    rader = List.copyOf(rader);
    summor = List.copyOf(summor);
    for (Tabellrad rad : rader) {
      kontrollera(rad, kolumner);
    }
    for (Tabellrad rad : summor) {
      kontrollera(rad, kolumner);
    }
  }

  /** A list whose rows become cards on a phone. */
  public static Tabell lista(
      String id, String rubrik, List<Kolumn> kolumner, List<Tabellrad> rader) {
    return new Tabell(id, rubrik, kolumner, rader, List.of(), Form.LISTA, Optional.empty());
  }

  /** Figures that keep their grid on a phone. */
  public static Tabell matris(
      String id, String rubrik, List<Kolumn> kolumner, List<Tabellrad> rader) {
    return new Tabell(id, rubrik, kolumner, rader, List.of(), Form.MATRIS, Optional.empty());
  }

  /** Whether any number in it leads to what it is made of. */
  public boolean oppnar() {
    return Stream.concat(rader.stream(), summor.stream())
        .flatMap(rad -> rad.celler().stream())
        .anyMatch(Cell.Sifferlank.class::isInstance);
  }

  /** The same table with totals. */
  public Tabell medSummor(Tabellrad... nya) {
    return new Tabell(id, rubrik, kolumner, rader, List.of(nya), form, not);
  }

  /** The same table with a note under it. */
  public Tabell medNot(String ny) {
    return new Tabell(id, rubrik, kolumner, rader, summor, form, Optional.of(ny));
  }

  private static void kontrollera(Tabellrad rad, List<Kolumn> kolumner) {
    if (rad.celler().size() != kolumner.size()) {
      throw new IllegalArgumentException(
          "A row of %d cells in a table of %d columns"
              .formatted(rad.celler().size(), kolumner.size()));
    }
  }
}
