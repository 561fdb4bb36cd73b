package se.omtanke.rapport.granskning.kontroll;

import java.util.List;
import se.omtanke.rapport.granskning.modell.Tabellrad;

/** Which rows a total is the sum of. */
public sealed interface Summadelar {

  /** 1 when the row is added to the total, −1 when it is taken away, 0 when it has no part. */
  int faktor(Underlag underlag, Radsumma summa, Tabellrad totalrad, Tabellrad rad);

  /**
   * The rows chosen by name.
   *
   * @param plus those added
   * @param minus those taken away
   * @param utom those left out although chosen
   */
  record Valda(List<Radval> plus, List<Radval> minus, List<Radval> utom) implements Summadelar {
    @Override
    public int faktor(Underlag underlag, Radsumma summa, Tabellrad totalrad, Tabellrad rad) {
      if (nagon(utom, rad)) {
        return 0;
      }
      return nagon(minus, rad) ? -1 : nagon(plus, rad) ? 1 : 0;
    }
  }

  /**
   * Every row that is no total itself.
   *
   * @param utom but not these
   */
  record Alla(List<Radval> utom) implements Summadelar {
    @Override
    public int faktor(Underlag underlag, Radsumma summa, Tabellrad totalrad, Tabellrad rad) {
      return nagon(utom, rad) || underlag.summarad(rad) ? 0 : 1;
    }
  }

  /**
   * The rows between the total and the nearest total above it.
   *
   * @param utom but not these
   */
  record Ovan(List<Radval> utom) implements Summadelar {
    @Override
    public int faktor(Underlag underlag, Radsumma summa, Tabellrad totalrad, Tabellrad rad) {
      var rader = underlag.tabell().rader();
      int slut = rader.indexOf(totalrad);
      int har = rader.indexOf(rad);
      boolean avbrutet =
          har >= slut || rader.subList(har, slut).stream().anyMatch(underlag::summarad);
      return avbrutet || nagon(utom, rad) ? 0 : 1;
    }
  }

  private static boolean nagon(List<Radval> val, Tabellrad rad) {
    return val.stream().anyMatch(v -> v.passar(rad));
  }
}
