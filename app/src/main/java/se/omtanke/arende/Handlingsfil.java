package se.omtanke.arende;

import java.nio.file.Path;
import java.util.UUID;
import se.omtanke.filformat.Dokumentformat;

/**
 * The content of a document.
 *
 * @param id identity of the row
 * @param format what it is, told by the content
 * @param storlek bytes
 * @param sha256 its hash, in hexadecimal
 */
public record Handlingsfil(UUID id, Dokumentformat format, long storlek, String sha256) {

  /**
   * A file on disk that has been looked into and may be kept.
   *
   * @param namn what its sender called it
   * @param vag where it lies
   * @param format what it is
   * @param storlek bytes
   * @param sha256 its hash, in hexadecimal
   */
  public record Provad(String namn, Path vag, Dokumentformat format, long storlek, String sha256) {}

  /**
   * A document's content on disk, to be sent and then removed.
   *
   * @param rubrik what the document is about
   * @param fil the content
   * @param vag where it lies
   */
  public record Utlagd(String rubrik, Handlingsfil fil, Path vag) {}
}
