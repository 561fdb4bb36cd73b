package se.omtanke.rapport;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reviewer says of a place in a report.
 *
 * @param id its id
 * @param plats the place it is tied to
 * @param text what she says
 * @param namn her name then
 * @param nar when
 * @param svar how it was settled, if it is
 */
public record Granskningskommentar(
    UUID id, Granskningsplats plats, String text, String namn, Instant nar, Optional<Svar> svar) {

  /**
   * How a comment was settled.
   *
   * @param text what was done, or why nothing was
   * @param namn who settled it
   * @param nar when
   */
  public record Svar(String text, String namn, Instant nar) {}

  /** Whether it still waits for an answer. */
  public boolean oppen() {
    return svar.isEmpty();
  }
}
