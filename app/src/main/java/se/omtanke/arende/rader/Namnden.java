package se.omtanke.arende.rader;

import java.util.UUID;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Transaction;

/** The board that a transaction works for. */
public final class Namnden {

  private Namnden() {}

  /**
   * The board.
   *
   * @throws Otillatet if the assignment is bound to none
   */
  public static UUID i(Transaction tx) {
    return tx.anropare()
        .namnd()
        .orElseThrow(
            () ->
                new Otillatet(
                    "Ärenden hör till en nämnd, och ditt uppdrag är inte knutet till någon. Be"
                        + " systemägaren knyta det till din nämnd."));
  }
}
