package se.omtanke.rapport.berakning;

import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Helar;
import se.omtanke.ekonomi.Serie;
import se.omtanke.ekonomi.Tidsdel;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;
import se.omtanke.rapport.mall.Kolumnmall.Beloppskolumn;
import se.omtanke.rapport.mall.Spann;

/**
 * An amount column placed in time: which posts it takes, in absolute years and periods.
 *
 * @param serie the series
 * @param version 0 the forecast in force, −1 the one before it
 * @param ar the year
 * @param fran the first accounting period
 * @param till the last accounting period
 * @param helar if amounts without months count
 * @param kommande true for outcome of a month that has not been; the cell is then blank
 */
public record Fonster(
    Serie serie, int version, int ar, int fran, int till, boolean helar, boolean kommande) {

  /** The window of a column for a report's period. */
  static Fonster av(Beloppskolumn kolumn, Tabellavsnitt tabell, Bokforingsperiod period) {
    int ar = period.ar() + kolumn.ar();
    int forsta = tabell.ingaende() ? 0 : 1;
    int nu = period.nummer();
    return switch (kolumn.spann()) {
      case Spann.HelaAret _ -> kolumn(kolumn, ar, forsta, slut(kolumn, tabell, nu), true);
      case Spann.Ackumulerat _ -> kolumn(kolumn, ar, forsta, nu, false);
      case Spann.Manaden _ -> kolumn(kolumn, ar, nu, nu, false);
      case Spann.Manad manad -> {
        boolean kommande =
            kolumn.serie() == Serie.UTFALL && kolumn.ar() >= 0 && manad.nummer() > nu;
        yield new Fonster(
            kolumn.serie(), kolumn.version(), ar, manad.nummer(), manad.nummer(), false, kommande);
      }
      case Spann.Rullande rullande -> {
        int manader = ar * 12 + Math.min(nu, 12) - 1 - rullande.bakat();
        int nummer = Math.floorMod(manader, 12) + 1;
        yield kolumn(kolumn, Math.floorDiv(manader, 12), nummer, nummer, false);
      }
    };
  }

  /** The year's last period; outcome after the report's own period is none of its business. */
  private static int slut(Beloppskolumn kolumn, Tabellavsnitt tabell, int nu) {
    int sista = tabell.bokslut() ? 13 : 12;
    return kolumn.serie() == Serie.UTFALL && kolumn.ar() == 0 ? Math.min(nu, sista) : sista;
  }

  private static Fonster kolumn(Beloppskolumn kolumn, int ar, int fran, int till, boolean helar) {
    return new Fonster(kolumn.serie(), kolumn.version(), ar, fran, till, helar, false);
  }

  /** If it is a single accounting period. */
  public boolean arManad() {
    return fran == till;
  }

  /** If a post shows that the series has figures of this kind in the window's year. */
  boolean rors(Serie annan, int annanVersion, Tidsdel tid) {
    return serie == annan
        && version == annanVersion
        && ar == tid.ar()
        && (helar || tid instanceof Bokforingsperiod);
  }

  /** If a post of a series and version in a part of a year belongs here. */
  boolean omfattar(Serie annan, int annanVersion, Tidsdel tid) {
    if (kommande || serie != annan || version != annanVersion || ar != tid.ar()) {
      return false;
    }
    return switch (tid) {
      case Bokforingsperiod manad -> manad.nummer() >= fran && manad.nummer() <= till;
      case Helar _ -> helar;
    };
  }
}
