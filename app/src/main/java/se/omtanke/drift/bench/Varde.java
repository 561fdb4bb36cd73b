package se.omtanke.drift.bench;

import java.util.Optional;

/**
 * A measured figure.
 *
 * @param matt what was measured
 * @param varde the figure
 * @param enhet its unit, as {@code ms}
 * @param mal what it should be, if anything
 */
public record Varde(String matt, double varde, String enhet, Optional<Mal> mal) {

  static Varde av(String matt, double varde, String enhet) {
    return new Varde(matt, varde, enhet, Optional.empty());
  }

  Varde mot(Mal nytt) {
    return new Varde(matt, varde, enhet, Optional.of(nytt));
  }
}
