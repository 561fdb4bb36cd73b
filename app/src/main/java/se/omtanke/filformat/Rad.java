package se.omtanke.filformat;

import java.util.List;

/**
 * A row of a table file as text, whatever the format.
 *
 * @param blad the sheet's name, or empty for CSV
 * @param nummer the row's number in the file as a person counts it, from 1
 * @param celler the cells as text: numbers with a decimal point, dates as ÅÅÅÅ-MM-DD, empty as ""
 */
public record Rad(String blad, int nummer, List<String> celler) {

  public Rad {
    celler = List.copyOf(celler);
  }
}
