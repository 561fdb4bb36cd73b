package se.omtanke.arende;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a party is told of a decision (FL 33 §), and when she got it.
 *
 * @param id identity of the row
 * @param person the party
 * @param sand the day it was sent
 * @param satt how
 * @param delgiven the day she got it: her time to appeal is counted from it
 */
public record Underrattelse(
    UUID id, UUID person, LocalDate sand, Satt satt, Optional<LocalDate> delgiven) {

  /** How a party is told. */
  public enum Satt {
    BREV,
    REKOMMENDERAT,
    MOTE,
    DIGITAL_BREVLADA;

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "arende.underrattelse." + name();
    }
  }
}
