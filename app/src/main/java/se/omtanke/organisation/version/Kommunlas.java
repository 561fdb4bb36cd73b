package se.omtanke.organisation.version;

import se.omtanke.grund.Konflikt;
import se.omtanke.grund.WriteTransaction;

/**
 * One at a time restates what a whole municipality stands on. What is tried as a whole in memory
 * then still holds when it is written; readers and foreign keys are not held up.
 */
public final class Kommunlas {

  private Kommunlas() {}

  /**
   * Waits for its turn and keeps it until the transaction is over.
   *
   * @param tabeller the tables of versions that are to be stated anew
   * @throws Konflikt if someone else stated one of them after this transaction began: record time
   *     never goes backwards
   */
  public static void ta(WriteTransaction tx, String... tabeller) {
    tx.sql("SELECT kod FROM kommun WHERE kod = :kommun FOR NO KEY UPDATE")
        .param("kommun", tx.kommun())
        .query((rad, n) -> rad.getString("kod"))
        .single();
    for (String tabell : tabeller) {
      if (arSenareAndrad(tx, tabell)) {
        throw new Konflikt("Någon annan ändrade samtidigt. Läs in sidan på nytt och försök igen.");
      }
    }
  }

  private static boolean arSenareAndrad(WriteTransaction tx, String tabell) {
    return tx.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM %s WHERE kommun = :kommun
                AND (registrerad > :nu OR (ersatt > :nu AND ersatt < 'infinity')))
            """
                .formatted(tabell))
        .param("kommun", tx.kommun())
        .param("nu", tx.nuDatabas())
        .query(Boolean.class)
        .single();
  }
}
