package se.omtanke.organisation.version;

import java.time.Instant;
import java.util.UUID;

/**
 * One time that a register was stated anew.
 *
 * @param id its id
 * @param nar the moment that its rows were recorded and closed
 * @param aktor who did it: a user's id, or the actor of the access log
 * @param orsak why, as she wrote it; may be empty
 */
public record Registerandring(UUID id, Instant nar, String aktor, String orsak) {

  /** The last moment before it: what was known then is what it changed. */
  public Instant fore() {
    return nar.minusNanos(1_000);
  }
}
