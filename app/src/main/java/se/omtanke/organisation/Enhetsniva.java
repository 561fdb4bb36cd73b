package se.omtanke.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The levels of a municipality's organisation, from the board down. */
public enum Enhetsniva {
  /** A board; also kommunstyrelsen, and a joint board. */
  NAMND("Nämnd"),
  /** The administration under a board; some municipalities call it sektor. */
  FORVALTNING("Förvaltning"),
  /** An area of work under one manager. */
  VERKSAMHETSOMRADE("Verksamhetsområde"),
  /** A unit under one manager. */
  ENHET("Enhet");

  private final String benamning;

  Enhetsniva(String benamning) {
    this.benamning = benamning;
  }

  /** The level that a file writes so: {@code namnd}, {@code sektor} …; empty if there is none. */
  public static Optional<Enhetsniva> skriven(String text) {
    String namn = text.strip().toUpperCase(Locale.ROOT);
    return namn.equals("SEKTOR")
        ? Optional.of(FORVALTNING)
        : Arrays.stream(values()).filter(niva -> niva.name().equals(namn)).findFirst();
  }

  /** The name for people. */
  public String benamning() {
    return benamning;
  }

  /**
   * Whether a unit of this level may lie right under one of the other. Levels may be left out, and
   * areas and units may have parts of their own kind.
   */
  public boolean farLiggaUnder(Enhetsniva overordnad) {
    return this == overordnad
        ? this == VERKSAMHETSOMRADE || this == ENHET
        : compareTo(overordnad) > 0;
  }
}
