package se.omtanke.filformat.xlsx;

import se.omtanke.filformat.fil.Kolumn;

/**
 * A cell as the sheet stores it.
 *
 * @param rad its row from 1
 * @param kolumn its column from 0
 * @param typ what the value is, by the standard's letters; empty for a number
 * @param stil the number of its style, or empty
 * @param formel whether the value was calculated
 * @param varde the value as written
 */
record Racell(int rad, int kolumn, String typ, String stil, boolean formel, String varde) {

  String bokstav() {
    return Kolumn.bokstav(kolumn);
  }
}
