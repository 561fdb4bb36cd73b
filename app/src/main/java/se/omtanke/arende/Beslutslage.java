package se.omtanke.arende;

import java.time.Instant;

/** How far a decision has come. */
public sealed interface Beslutslage {

  /** A caseworker has proposed it; it has no effect. */
  record Foreslaget(Instant nar) implements Beslutslage {}

  /** It is decided, and applies at once (SoL 35:5). */
  record Fattat(Instant nar) implements Beslutslage {}

  /**
   * The proposal was taken back.
   *
   * @param nar when
   * @param skal why
   */
  record Tillbakadraget(Instant nar, String skal) implements Beslutslage {}

  /** The state of a row. */
  static Beslutslage av(String kod, Instant nar, String skal) {
    return switch (kod) {
      case "FORESLAGET" -> new Foreslaget(nar);
      case "FATTAT" -> new Fattat(nar);
      case "TILLBAKADRAGET" -> new Tillbakadraget(nar, skal);
      default -> throw new IllegalStateException("No such state: " + kod);
    };
  }
}
