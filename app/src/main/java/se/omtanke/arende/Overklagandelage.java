package se.omtanke.arende;

import java.time.Instant;

/** How far an appeal has come. */
public sealed interface Overklagandelage {

  /** It has come in, and the board is to see whether it came in time. */
  record Inkommet(Instant nar) implements Overklagandelage {}

  /** It came in time. */
  record Rattidigt(Instant nar) implements Overklagandelage {}

  /** It came too late. */
  record Avvisat(Instant nar, String skal) implements Overklagandelage {}

  /** The court has it. */
  record Overlamnat(Instant nar) implements Overklagandelage {}

  /**
   * The court has decided.
   *
   * @param nar when the board wrote it down
   * @param utgang what the court decided
   */
  record Avgjort(Instant nar, String utgang) implements Overklagandelage {}

  /** The state of a row. */
  static Overklagandelage av(String kod, Instant nar, String skal) {
    return switch (kod) {
      case "INKOMMET" -> new Inkommet(nar);
      case "RATTIDIGT" -> new Rattidigt(nar);
      case "AVVISAT" -> new Avvisat(nar, skal);
      case "OVERLAMNAT" -> new Overlamnat(nar);
      case "AVGJORT" -> new Avgjort(nar, skal);
      default -> throw new IllegalStateException("No such state: " + kod);
    };
  }
}
