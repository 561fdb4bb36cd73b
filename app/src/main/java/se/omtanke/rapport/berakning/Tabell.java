package se.omtanke.rapport.berakning;

import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.mall.Plusbetydelse;
import se.omtanke.rapport.mall.Radslag;
import se.omtanke.rapport.mall.Teckenregel;
import se.omtanke.rapport.tal.Talform;

/**
 * A computed table.
 *
 * @param tecken the sign that is shown
 * @param kolumner all columns, hidden ones too
 * @param rader the rows, each with one cell per column, or none for a heading
 * @param noter what the reader must be told under the table
 * @param avvikandeSummor where shown figures do not add up to the shown total
 * @param fordelning where the posts in scope landed
 */
public record Tabell(
    String id,
    String rubrik,
    Teckenregel tecken,
    List<Kolumn> kolumner,
    List<Tabellrad> rader,
    List<String> noter,
    List<AvvikandeSumma> avvikandeSummor,
    Radfordelning fordelning)
    implements Avsnittsresultat {

  public Tabell {
    kolumner = List.copyOf(kolumner);
    rader = List.copyOf(rader);
    noter = List.copyOf(noter);
    avvikandeSummor = List.copyOf(avvikandeSummor);
  }

  /**
   * A column of a computed table.
   *
   * @param grupp heading over several columns, or empty
   * @param kommentar whether it holds what people write on the rows
   * @param definition what the figures of the column are, in words
   * @param plus what a plus means to the economy
   * @param termer the windows that the figures come from, with the sign they count with
   */
  public record Kolumn(
      String id,
      String rubrik,
      String grupp,
      Talform form,
      boolean dold,
      boolean kommentar,
      String definition,
      Plusbetydelse plus,
      List<Kolumnterm> termer) {
    public Kolumn {
      termer = List.copyOf(termer);
    }
  }

  /**
   * A row of a computed table.
   *
   * @param definition which ledger rows the row takes, in words
   * @param grundrader the rows with posts that the row is the sum of
   */
  public record Tabellrad(
      String id,
      String kod,
      String namn,
      Radslag slag,
      boolean periodiserad,
      String definition,
      List<String> grundrader,
      List<Cell> celler) {
    public Tabellrad {
      grundrader = List.copyOf(grundrader);
      celler = List.copyOf(celler);
    }
  }

  /** A total whose shown parts add up to something else than what is shown for it. */
  public record AvvikandeSumma(String rad, String kolumn, String visad, String delarna) {}

  /** The columns that a reader sees. */
  public List<Kolumn> synliga() {
    return kolumner.stream().filter(kolumn -> !kolumn.dold()).toList();
  }

  /** A row by its id. */
  public Optional<Tabellrad> rad(String sokt) {
    return rader.stream().filter(rad -> rad.id().equals(sokt)).findFirst();
  }

  /** A column by its id. */
  public Optional<Kolumn> kolumn(String sokt) {
    return kolumner.stream().filter(kolumn -> kolumn.id().equals(sokt)).findFirst();
  }

  /** The cell of a row in a column, hidden columns too. */
  public Optional<Cell> cell(Tabellrad rad, Kolumn kolumn) {
    int plats = kolumner.indexOf(kolumn);
    return plats < 0 || plats >= rad.celler().size()
        ? Optional.empty()
        : Optional.of(rad.celler().get(plats));
  }
}
