package se.omtanke.filformat.fil;

/** Columns as a spreadsheet names them: A, B, … Z, AA. */
public final class Kolumn {

  /** The last column of a spreadsheet, XFD, counted from 0. */
  public static final int SISTA = 16_383;

  private Kolumn() {}

  /** The letters of a column counted from 0. */
  public static String bokstav(int kolumn) {
    var bokstaver = new StringBuilder();
    for (int rest = kolumn + 1; rest > 0; rest = (rest - 1) / 26) {
      bokstaver.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return bokstaver.toString();
  }

  /**
   * The column from 0 of a cell's address such as {@code AB12}.
   *
   * @return the column, or -1 if the address names none up to {@link #SISTA}
   */
  public static int iAdress(String adress) {
    int kolumn = 0;
    int plats = 0;
    while (plats < adress.length() && arBokstav(adress.charAt(plats)) && kolumn <= SISTA) {
      kolumn = kolumn * 26 + adress.charAt(plats) - 'A' + 1;
      plats++;
    }
    return kolumn > SISTA + 1 ? -1 : kolumn - 1;
  }

  private static boolean arBokstav(char tecken) {
    return tecken >= 'A' && tecken <= 'Z';
  }
}
