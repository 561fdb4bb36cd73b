package se.omtanke.arende;

import java.time.Instant;

/** How far a case has come. */
public sealed interface Arendelage {

  /** When it came here. */
  Instant nar();

  /** Something has come in, and nobody has decided what to do about it. */
  record Aktualiserat(Instant nar) implements Arendelage {}

  /** An investigation is going on. */
  record Utreds(Instant nar) implements Arendelage {}

  /** It is decided; notices, appeals and what was granted remain. */
  record Beslutat(Instant nar) implements Arendelage {}

  /**
   * No investigation was opened.
   *
   * @param nar when
   * @param skal why
   */
  record EjInlett(Instant nar, String skal) implements Arendelage {}

  /**
   * Nothing more is to be done.
   *
   * @param nar when
   * @param skal why
   */
  record Avslutat(Instant nar, String skal) implements Arendelage {}

  /** The state of a row. */
  static Arendelage av(String kod, Instant nar, String skal) {
    return switch (kod) {
      case "AKTUALISERAT" -> new Aktualiserat(nar);
      case "UTREDS" -> new Utreds(nar);
      case "BESLUTAT" -> new Beslutat(nar);
      case "EJ_INLETT" -> new EjInlett(nar, skal);
      case "AVSLUTAT" -> new Avslutat(nar, skal);
      default -> throw new IllegalStateException("No such state: " + kod);
    };
  }

  /** Whether anything remains to do. */
  default boolean oppet() {
    return switch (this) {
      case Aktualiserat _, Utreds _, Beslutat _ -> true;
      case EjInlett _, Avslutat _ -> false;
    };
  }
}
