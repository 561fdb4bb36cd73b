package se.omtanke.arende.webb;

import java.util.Map;

/**
 * The names of colleagues who wrote, decided or handle, by what the rows call them.
 *
 * @param namn by the user's id as text
 * @param systemet what to call whoever is no person
 */
public record Namnlista(Map<String, String> namn, String systemet) {

  public Namnlista {
    namn = Map.copyOf(namn);
  }

  /** The name of an actor. */
  public String av(String aktor) {
    return namn.getOrDefault(aktor, systemet);
  }
}
