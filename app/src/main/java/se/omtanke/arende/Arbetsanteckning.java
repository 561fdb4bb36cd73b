package se.omtanke.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is being written for the journal and is not yet signed.
 *
 * @param id identity of the row
 * @param arende the case
 * @param rubrik its heading
 * @param innehall the text
 * @param handelsedag the day that it tells of
 * @param version counted up each time it is saved
 * @param forfattare who saved it last
 * @param andrad when
 */
public record Arbetsanteckning(
    UUID id,
    UUID arende,
    String rubrik,
    String innehall,
    LocalDate handelsedag,
    int version,
    String forfattare,
    Instant andrad) {

  /**
   * What is written.
   *
   * @param rubrik its heading
   * @param innehall the text
   * @param handelsedag the day that it tells of
   */
  public record Text(String rubrik, String innehall, LocalDate handelsedag) {}
}
