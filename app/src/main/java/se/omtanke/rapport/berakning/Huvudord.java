package se.omtanke.rapport.berakning;

import java.util.Map;

/** What the facts of a report's head are called by those who read it. */
public final class Huvudord {

  private static final Map<String, String> NAMN =
      Map.of(
          "kommun",
          "Kommun",
          "namnd",
          "Nämnd",
          "per",
          "Uppgifterna gäller per",
          "kalla",
          "Källa",
          "enhet",
          "Enhet",
          "organisation",
          "Organisation",
          "utan",
          "Visas utan");

  private Huvudord() {}

  /** The name of a fact; one that a template has named itself is called so. */
  public static String namn(String nyckel) {
    return NAMN.getOrDefault(nyckel, nyckel);
  }
}
