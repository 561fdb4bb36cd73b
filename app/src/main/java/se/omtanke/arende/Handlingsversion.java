package se.omtanke.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a document says of itself, and its content. It never changes: a correction is the next one.
 *
 * @param id identity of the row
 * @param nummer 1 for the first
 * @param uppgifter what it says of itself
 * @param filnamn what its sender called the file
 * @param fil the content
 * @param skal why the one before was corrected; empty for the first
 * @param aktor who put it in
 * @param registrerad when
 */
public record Handlingsversion(
    UUID id,
    int nummer,
    Uppgifter uppgifter,
    String filnamn,
    Handlingsfil fil,
    String skal,
    String aktor,
    Instant registrerad) {

  /**
   * What a document says of itself (OSL 5:2).
   *
   * @param rubrik what it is about
   * @param dag the day it came in, or was drawn up
   * @param motpart from whom it came, or to whom it goes; may be empty
   * @param utkast whether it is not finished yet, and so no official document (TF 2 kap. 12 §)
   */
  public record Uppgifter(String rubrik, LocalDate dag, String motpart, boolean utkast) {}
}
