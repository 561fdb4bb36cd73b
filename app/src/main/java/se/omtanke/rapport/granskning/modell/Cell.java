package se.omtanke.rapport.granskning.modell;

import java.util.Optional;

/**
 * A cell of a table, or a figure in a text.
 *
 * @param plats where it stands
 * @param tryckt what is printed
 * @param tal the number it means, or empty when the cell is blank or not a number
 * @param enhet the unit of the number
 */
public record Cell(Plats plats, String tryckt, Optional<Tal> tal, Matenhet enhet) {

  /** Whether nothing is printed, or only a dash. */
  public boolean tom() {
    return tal.isEmpty() && (tryckt.isBlank() || tryckt.strip().matches("[-–—−.]+"));
  }

  /** The number; ask {@link #tal} first when it may be missing. */
  public Tal talet() {
    return tal.orElseThrow(() -> new IllegalStateException("no number at " + plats));
  }
}
