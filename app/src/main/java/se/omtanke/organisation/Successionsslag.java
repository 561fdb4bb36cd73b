package se.omtanke.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened when one unit followed another. */
public enum Successionsslag {
  /** The work went to another unit, whole or in part. */
  FLYTT("flyttad"),
  /** One unit became several. */
  DELNING("delad"),
  /** Several units became one. */
  SAMMANSLAGNING("sammanslagen");

  private final String benamning;

  Successionsslag(String benamning) {
    this.benamning = benamning;
  }

  /** The kind that a file writes so: {@code flytt} …; empty if there is none. */
  public static Optional<Successionsslag> skriven(String text) {
    String namn = text.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(slag -> slag.name().equals(namn)).findFirst();
  }

  /** The word for people, said of the unit that was before. */
  public String benamning() {
    return benamning;
  }
}
