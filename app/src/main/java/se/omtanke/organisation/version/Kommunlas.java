package se.omtanke.organisation.version;

import se.omtanke.grund.WriteTransaction;

/**
 * One at a time restates what a whole municipality stands on. What is tried as a whole in memory
 * then still holds when it is written; readers and foreign keys are not held up.
 */
public final class Kommunlas {

  private Kommunlas() {}

  /** Waits for its turn and keeps it until the transaction is over. */
  public static void ta(WriteTransaction tx) {
    tx.sql("SELECT kod FROM kommun WHERE kod = :kommun FOR NO KEY UPDATE")
        .param("kommun", tx.kommun())
        .query((rad, n) -> rad.getString("kod"))
        .single();
  }
}
