package se.omtanke.rapport.berakning;

import java.util.Map;

/**
 * What people have written for a report.
 *
 * @param texter own text per section, instead of the template's
 * @param kommentarer comment per {@code tabell.rad}
 * @param status chosen status code per point of a status section
 */
public record Skrivet(
    Map<String, String> texter, Map<String, String> kommentarer, Map<String, String> status) {

  /** Nothing written yet. */
  public static final Skrivet INGET = new Skrivet(Map.of(), Map.of(), Map.of());

  public Skrivet {
    texter = Map.copyOf(texter);
    kommentarer = Map.copyOf(kommentarer);
    status = Map.copyOf(status);
  }
}
