package se.omtanke.arende;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened in a case, for its timeline.
 *
 * @param typ the event's type without its version
 * @param nar when
 * @param aktor who did it
 * @param uppgifter ids and codes that tell what
 */
public record Arendehandelse(String typ, Instant nar, String aktor, Map<String, String> uppgifter) {

  public Arendehandelse {
    uppgifter = Map.copyOf(uppgifter);
  }
}
