package se.omtanke.arende;

import java.util.UUID;

/**
 * One who reported, as everyone in the case may see her.
 *
 * @param id identity of the row
 * @param kategori what kind of reporter
 * @param namn a professional's name and office; empty for a private person
 * @param aterkoppling whether she has asked to be told what the board decided (SoL 19:6)
 */
public record Uppgiftslamnare(UUID id, Lamnarkategori kategori, String namn, boolean aterkoppling) {

  /**
   * One who reports, as intake takes her down.
   *
   * @param kategori what kind of reporter
   * @param namn her name; a private person's is kept apart
   * @param kontakt how she is reached; kept apart with the name
   * @param aterkoppling whether she asks to be told what the board decided
   */
  public record Ny(Lamnarkategori kategori, String namn, String kontakt, boolean aterkoppling) {}

  /**
   * A private reporter's identity, when it has been opened.
   *
   * @param namn her name
   * @param kontakt how she is reached
   */
  public record Identitet(String namn, String kontakt) {}
}
