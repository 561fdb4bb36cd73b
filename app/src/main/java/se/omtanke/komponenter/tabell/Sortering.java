package se.omtanke.komponenter.tabell;

import se.omtanke.komponenter.delar.Listadress;

/**
 * How a column's head sorts the table.
 *
 * @param href address of the same list, sorted by the column (the other way if it already is)
 * @param nu how the table is sorted by the column now
 */
public record Sortering(String href, Riktning nu) {

  /** Which way, if at all. */
  public enum Riktning {
    INGEN("none", "sorterbar"),
    STIGANDE("ascending", "stigande"),
    FALLANDE("descending", "fallande");

    private final String aria;
    private final String ikon;

    Riktning(String aria, String ikon) {
      this.aria = aria;
      this.ikon = ikon;
    }

    /** The value of {@code aria-sort}. */
    public String aria() {
      return aria;
    }

    /** Name of the sign that shows it. */
    public String ikon() {
      return ikon;
    }
  }

  /**
   * Sorting by the parameter {@code sortera}: {@code namn} rising, {@code -namn} falling.
   *
   * @param lista the list's address as it is now
   * @param kolumn the column's name in the parameter
   */
  public static Sortering av(Listadress lista, String kolumn) {
    String nu = lista.varde("sortera");
    Riktning riktning =
        nu.equals(kolumn)
            ? Riktning.STIGANDE
            : nu.equals("-" + kolumn) ? Riktning.FALLANDE : Riktning.INGEN;
    String nasta = riktning == Riktning.STIGANDE ? "-" + kolumn : kolumn;
    return new Sortering(lista.med("sortera", nasta).utan("sida").adress(), riktning);
  }
}
