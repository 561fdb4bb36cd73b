package se.omtanke.ekonomi.inlasning;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/**
 * Empties stored files that nobody has confirmed. A file that has ever been in force stays: undo
 * and history rest on it.
 */
public final class Rensning {

  private Rensning() {}

  /** The files that were sent and looked at before this moment, and never confirmed. */
  public static List<UUID> obekraftade(Transaction tx, Instant fore) {
    return tx.sql(
            """
            SELECT f.id FROM kallfil f
            WHERE f.kommun = :kommun AND f.rensad = 'infinity' AND f.registrerad < :fore
              AND NOT EXISTS (
                SELECT 1 FROM inlasning i WHERE i.kommun = f.kommun AND i.fil = f.id
                  AND (i.registrerad >= :fore OR EXISTS (
                    SELECT 1 FROM kallperiod k
                    WHERE k.kommun = i.kommun AND k.inlasning = i.id)))
              AND NOT EXISTS (
                SELECT 1 FROM lasarbete a WHERE a.kommun = f.kommun AND a.fil = f.id
                  AND (a.registrerad >= :fore OR NOT EXISTS (
                    SELECT 1 FROM lasarbetssvar s
                    WHERE s.kommun = a.kommun AND s.arbete = a.id)))
            ORDER BY f.id
            """)
        .param("kommun", tx.kommun())
        .param("fore", fore.atOffset(ZoneOffset.UTC))
        .query((rad, n) -> rad.getObject(1, UUID.class))
        .list();
  }

  /**
   * Empties a file, unless someone has looked at it or confirmed it meanwhile.
   *
   * @return whether it was emptied
   */
  public static boolean rensa(WriteTransaction tx, UUID fil, Instant fore) {
    las(tx, fil);
    if (!obekraftade(tx, fore).contains(fil)) {
      return false;
    }
    int delar =
        tx.sql("DELETE FROM kallfilsdel WHERE kommun = :kommun AND fil = :fil")
            .param("kommun", tx.kommun())
            .param("fil", fil)
            .update();
    tx.sql("UPDATE kallfil SET rensad = :nu WHERE kommun = :kommun AND id = :fil")
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("fil", fil)
        .update();
    tx.handelse(
        new Handelse("fil-rensad.v1", "kallfil", fil, Map.of("delar", Integer.toString(delar))));
    return true;
  }

  /** Waits for whoever reads it, and keeps others from beginning to. */
  private static void las(WriteTransaction tx, UUID fil) {
    tx.sql("SELECT id FROM kallfil WHERE kommun = :kommun AND id = :fil FOR UPDATE")
        .param("kommun", tx.kommun())
        .param("fil", fil)
        .query((rad, n) -> 0)
        .single();
  }
}
