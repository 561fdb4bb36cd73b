package se.omtanke.person;

import java.util.UUID;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The version of all that is known of a person: the last event that has happened to her. */
final class Personversion {

  private Personversion() {}

  static String nu(Transaction tx, UUID person) {
    return tx.sql(
            """
            SELECT id FROM handelse
            WHERE kommun = :kommun AND objekt = :person AND objekttyp = 'person'
            ORDER BY id DESC LIMIT 1
            """)
        .param("kommun", tx.kommun())
        .param("person", person)
        .query((rad, n) -> rad.getString("id"))
        .optional()
        .orElse("");
  }

  /**
   * Whoever changes the same person at the same time waits, and whoever saw her as she no longer is
   * is told.
   *
   * @param sedd the version that the one who changes has seen
   * @throws Konflikt if it is not the last
   */
  static void krav(WriteTransaction tx, UUID person, String sedd) {
    las(tx, person);
    if (!nu(tx, person).equals(sedd)) {
      throw new Konflikt(
          "Någon annan har ändrat personens uppgifter sedan du öppnade dem. Det du skrev står kvar"
              + " här; se vad som har ändrats och spara igen.");
    }
  }

  static void las(WriteTransaction tx, UUID person) {
    tx.sql("SELECT pg_advisory_xact_lock(hashtextextended(:nyckel, 0)) IS NULL AS tagen")
        .param("nyckel", "person " + tx.kommun() + " " + person)
        .query((rad, n) -> rad.getBoolean("tagen"))
        .single();
  }
}
