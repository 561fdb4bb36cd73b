package se.omtanke.rapport.mall;

import java.util.List;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.tal.Talform;

/** A column of a table as the template has it. */
public sealed interface Kolumnmall {

  /** What every kind of column has. */
  Kolumnhuvud huvud();

  /** The column's name in formulas and references. */
  default String id() {
    return huvud().id();
  }

  /**
   * Head of a column.
   *
   * @param id name in formulas and references
   * @param rubrik the heading; {@code {ar}}, {@code {ar-1}}, {@code {manad}} and {@code {period}}
   *     follow the report's period
   * @param grupp heading over several columns, or empty
   * @param form unit and decimals
   * @param dold computed but not shown
   */
  record Kolumnhuvud(String id, String rubrik, String grupp, Talform form, boolean dold) {}

  /**
   * The amount of a series over a span of a year.
   *
   * @param serie outcome, budget or forecast
   * @param spann the part of the year
   * @param ar the year, relative to the report's: 0 this year, −1 last year
   * @param version 0 the forecast in force, −1 the one before it
   * @param urval which code strings count in this column besides the row's own selection
   */
  record Beloppskolumn(
      Kolumnhuvud huvud, Serie serie, Spann spann, int ar, int version, Urval urval)
      implements Kolumnmall {}

  /** One column less another, as they are shown. */
  record Differenskolumn(Kolumnhuvud huvud, String av, String minus, Plusbetydelse plus)
      implements Kolumnmall {}

  /** Some columns together, as they are shown. */
  record Summakolumn(Kolumnhuvud huvud, List<String> av) implements Kolumnmall {
    public Summakolumn {
      av = List.copyOf(av);
    }
  }

  /** One column in percent of another, the base. */
  record Procentkolumn(Kolumnhuvud huvud, String del, String bas) implements Kolumnmall {}

  /** The share of the year that has passed, in percent: what an even pace would have used. */
  record Riktpunktskolumn(Kolumnhuvud huvud) implements Kolumnmall {}

  /** A comment that a person writes on the row. */
  record Kommentarkolumn(Kolumnhuvud huvud) implements Kolumnmall {}
}
