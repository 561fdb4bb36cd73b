package se.omtanke.filformat.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of one row; what exceeds the limits is noted, not kept. */
final class Cellsamling extends AbstractBaseCsvCallbackHandler<List<String>> {

  private final int maxKolumner;
  private final int maxCellangd;
  private final List<String> celler = new ArrayList<>();
  private int forLang = -1;
  private int nolla = -1;

  Cellsamling(int maxKolumner, int maxCellangd) {
    this.maxKolumner = maxKolumner;
    this.maxCellangd = maxCellangd;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    celler.clear();
    forLang = -1;
    nolla = -1;
  }

  @Override
  protected void handleField(int kolumn, char[] text, int fran, int langd, boolean citerad) {
    if (kolumn >= maxKolumner) {
      return;
    }
    if (langd > maxCellangd && forLang < 0) {
      forLang = kolumn;
    }
    if (nolla < 0 && harNolla(text, fran, langd)) {
      nolla = kolumn;
    }
    celler.add(langd == 0 ? "" : new String(text, fran, langd));
  }

  @Override
  protected List<String> buildRecord() {
    return celler;
  }

  /** How many cells the row has, kept or not. */
  int antal() {
    return getFieldCount();
  }

  /** The first column whose cell is too long, or -1. */
  int forLang() {
    return forLang;
  }

  /** The first column whose cell holds a NUL, or -1. */
  int nolla() {
    return nolla;
  }

  private static boolean harNolla(char[] text, int fran, int langd) {
    for (int i = fran; i < fran + langd; i++) {
      if (text[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
