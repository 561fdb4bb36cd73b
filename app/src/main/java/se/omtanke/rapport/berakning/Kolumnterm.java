package se.omtanke.rapport.berakning;

import se.omtanke.rapport.mall.Urval;

/**
 * A part of what a column's figures are made of, so that a figure can be followed to ledger rows.
 *
 * @param faktor how the ledger's amount counts in the shown figure: 1 or −1
 * @param fonster series, version and span
 * @param urval which code strings count besides the row's own
 */
public record Kolumnterm(int faktor, Fonster fonster, Urval urval) {

  /** The same amounts counted the other way. */
  Kolumnterm motsatt() {
    return new Kolumnterm(-faktor, fonster, urval);
  }
}
