package se.omtanke.arende;

import java.time.Instant;

/** How far a decision has come. */
public sealed interface Beslutslage {

  /** A caseworker has proposed it; it has no effect. */
  record Foreslaget(Instant nar) implements Beslutslage {}

  /**
   * It has been sent to the board or its committee, who alone may decide it, or who are asked to.
   *
   * @param nar when
   * @param till to whom
   */
  record Hanskjutet(Instant nar, Beslutsorgan till) implements Beslutslage {}

  /**
   * The board or its committee sent it back.
   *
   * @param nar when
   * @param skal what it wants
   */
  record Aterremitterat(Instant nar, String skal) implements Beslutslage {}

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
      case "HANSKJUTET" -> new Hanskjutet(nar, organ(skal));
      case "ATERREMITTERAT" -> new Aterremitterat(nar, skal);
      case "FATTAT" -> new Fattat(nar);
      case "TILLBAKADRAGET" -> new Tillbakadraget(nar, skal);
      default -> throw new IllegalStateException("No such state: " + kod);
    };
  }

  private static Beslutsorgan organ(String kod) {
    return kod.isEmpty() ? Beslutsorgan.NAMND : Beslutsorgan.valueOf(kod);
  }
}
