package se.omtanke.ekonomi.prognos;

import java.util.Map;
import se.omtanke.ekonomi.Prognoslinje.Inlaga;
import se.omtanke.ekonomi.Prognosnyckel;

/**
 * What stands written for a unit.
 *
 * @param linjer line by line
 * @param version another mark as soon as anything else stands
 */
public record Skrivet(Map<Prognosnyckel, Inlaga> linjer, String version) {

  /** Nothing has been written. */
  public static final Skrivet INGET = new Skrivet(Map.of(), "");

  public Skrivet {
    linjer = Map.copyOf(linjer);
  }
}
