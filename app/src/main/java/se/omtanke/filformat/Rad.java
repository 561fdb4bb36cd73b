package se.omtanke.filformat;

import java.util.List;
import java.util.Set;

/**
 * A row of a table file as text, whatever the format.
 *
 * @param blad the sheet's name, or empty for CSV
 * @param nummer the row's number in the file as a person counts it, from 1
 * @param celler the cells as text: numbers with a decimal point, dates as ÅÅÅÅ-MM-DD, empty as "";
 *     never fewer than in the file's first row
 * @param formler places in {@code celler}, from 0, that hold the last calculated value of a formula
 */
public record Rad(String blad, int nummer, List<String> celler, Set<Integer> formler) {

  public Rad {
    celler = List.copyOf(celler);
    formler = Set.copyOf(formler);
  }

  /** A row without formulas. */
  public Rad(String blad, int nummer, List<String> celler) {
    this(blad, nummer, celler, Set.of());
  }
}
