package se.omtanke.arende;

import java.time.Instant;

/** How far an investigation has come. */
public sealed interface Utredningslage {

  /** It is going on within its first time. */
  record Pagar(Instant nar) implements Utredningslage {}

  /**
   * It is going on, and its time has been extended.
   *
   * @param nar when that was decided
   * @param skal why
   */
  record Forlangd(Instant nar, String skal) implements Utredningslage {}

  /**
   * It is finished.
   *
   * @param nar when
   * @param skal how it ended
   */
  record Avslutad(Instant nar, String skal) implements Utredningslage {}

  /** The state of a row. */
  static Utredningslage av(String kod, Instant nar, String skal) {
    return switch (kod) {
      case "PAGAR" -> new Pagar(nar);
      case "FORLANGD" -> new Forlangd(nar, skal);
      case "AVSLUTAD" -> new Avslutad(nar, skal);
      default -> throw new IllegalStateException("No such state: " + kod);
    };
  }

  /** Whether it is going on. */
  default boolean pagar() {
    return !(this instanceof Avslutad);
  }
}
