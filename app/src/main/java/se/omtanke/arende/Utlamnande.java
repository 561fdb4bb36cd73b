package se.omtanke.arende;

import java.time.Instant;
import java.util.UUID;

/**
 * That a document was given out.
 *
 * @param begaran on which request
 * @param till to whom
 * @param version the version of the document
 * @param rubrik what the document is about
 * @param satt how
 * @param aktor by whom
 * @param nar when
 */
public record Utlamnande(
    UUID begaran, String till, UUID version, String rubrik, Satt satt, String aktor, Instant nar) {

  /** How a document is given out. */
  public enum Satt {
    BREV,
    /** Read at the office. */
    BESOK,
    SAKER_E_POST,
    /** A copy was handed over. */
    UTLAMNAD_KOPIA;

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "handling.utlamnad." + name();
    }
  }
}
