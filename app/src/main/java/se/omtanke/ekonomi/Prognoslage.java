package se.omtanke.ekonomi;

import java.time.Instant;

/** How far a unit has come in a forecast round. */
public sealed interface Prognoslage {

  /** Nothing has been written. */
  record EjPaborjad() implements Prognoslage {}

  /** The manager is writing. */
  record Paborjad(Instant nar) implements Prognoslage {}

  /** The manager is done, and the controller is to look at it. */
  record Lamnad(Instant nar) implements Prognoslage {}

  /**
   * The controller has sent it back.
   *
   * @param nar when
   * @param skal what is to be mended
   */
  record Aterlamnad(Instant nar, String skal) implements Prognoslage {}

  /** The controller has approved it, and it counts in reports. */
  record Godkand(Instant nar) implements Prognoslage {}

  /** Whether the lines may be written in. */
  default boolean oppen() {
    return switch (this) {
      case EjPaborjad _, Paborjad _, Aterlamnad _ -> true;
      case Lamnad _, Godkand _ -> false;
    };
  }

  /** Whether the unit has done its part. */
  default boolean klar() {
    return !oppen();
  }
}
