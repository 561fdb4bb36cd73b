package se.omtanke.ekonomi;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a reading has come.
 *
 * @param fas what it is doing
 * @param rad the row of the file that has been reached
 * @param rader how many rows the file has; 0 if only the reading can tell, as for a spreadsheet
 * @param paborjad when this attempt began
 * @param framme when it had come this far
 */
public record Lasframsteg(Lasfas fas, long rad, long rader, Instant paborjad, Instant framme) {

  /** A share of less than this says nothing of what remains. */
  private static final double MINSTA_ANDEL = 0.02;

  /** How much of the file has been read, 0–1, if that can be told. */
  public Optional<Double> andel() {
    return rader == 0 ? Optional.empty() : Optional.of(Math.min(1.0, (double) rad / rader));
  }

  /** How much of a file of this many bytes has been read, if that can be told. */
  public Optional<Long> lastAv(long storlek) {
    return andel().map(andel -> Math.round(andel * storlek));
  }

  /** How long the reading of the file will last yet, by its pace so far; rounded up to seconds. */
  public Optional<Duration> kvar() {
    if (fas != Lasfas.LASER) {
      return Optional.empty();
    }
    return andel().filter(andel -> andel >= MINSTA_ANDEL).map(this::kvar);
  }

  private Duration kvar(double andel) {
    double gangna = Duration.between(paborjad, framme).toMillis();
    return Duration.ofSeconds((long) Math.ceil(gangna * (1 - andel) / andel / 1000));
  }
}
