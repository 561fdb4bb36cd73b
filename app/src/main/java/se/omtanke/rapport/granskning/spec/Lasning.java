package se.omtanke.rapport.granskning.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Manadsspann;

/**
 * How a file is read as a table.
 *
 * @param rubrik the table's heading
 * @param rubrikrad the row of the column headings, from 1
 * @param blad the sheet, if not the first
 * @param nyckel the key columns; the texts before the first number when empty
 * @param varden the columns of numbers; those that hold numbers when empty
 * @param bortse columns that take no part
 * @param kallrad the column that tells the line in the source
 * @param enhet the unit, and the column of units
 * @param namn names for columns, by heading, letter or number
 * @param manader the first month and the columns that follow month by month
 * @param fyll columns where a blank repeats the text above
 * @param grupprubriker whether a row of text only is a heading for the rows under it
 * @param period the months the table is about
 */
record Lasning(
    String rubrik,
    int rubrikrad,
    Optional<String> blad,
    List<String> nyckel,
    List<String> varden,
    List<String> bortse,
    Optional<String> kallrad,
    Enhetsval enhet,
    Map<String, Kolumnval> namn,
    Map<String, Manadsspann> manader,
    List<String> fyll,
    boolean grupprubriker,
    Optional<Manadsspann> period) {

  /** Everything to be found out from the file itself. */
  static final Lasning GISSAD =
      new Lasning(
          "",
          1,
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          new Enhetsval("", Optional.empty(), Optional.empty(), Optional.empty()),
          Map.of(),
          Map.of(),
          List.of(),
          false,
          Optional.empty());

  /**
   * The unit of the table's numbers.
   *
   * @param namn one unit for all, or empty
   * @param kolumn the column that tells each row's unit
   * @param decimaler decimals as printed, where trailing zeros are lost in the file
   * @param exakt whether the numbers are counts; else the unit tells
   */
  record Enhetsval(
      String namn, Optional<String> kolumn, Optional<Integer> decimaler, Optional<Boolean> exakt) {}

  /**
   * A column by another name than its heading.
   *
   * @param har the heading, the letter or the number in the file
   * @param enhet its unit, if not the table's
   * @param decimaler its decimals, if not the table's
   * @param period the months it covers
   */
  record Kolumnval(
      String har,
      Optional<String> enhet,
      Optional<Integer> decimaler,
      Optional<Manadsspann> period) {}
}
