package se.omtanke.person.version;

import java.time.LocalDate;
import java.util.UUID;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/**
 * A table of facts about persons with two times, and how what held is brought to an end.
 *
 * @param namn the table
 * @param kolumner its columns besides the key, the person, the period and the record times
 */
public record Versionstabell(String namn, String kolumner) {

  /**
   * Ends what holds of a person on and after a day: the rows are closed, and what they said of the
   * days before is recorded anew. A day that is the first of a row takes the whole of it back,
   * which is how something wrong from the beginning is corrected.
   *
   * @param villkor which of her rows, as a condition; {@code TRUE} for all
   */
  public void avsluta(
      WriteTransaction tx, Idgivare ider, UUID person, LocalDate fran, String villkor) {
    tx.sql(
            """
            WITH stangda AS (
              UPDATE %1$s SET ersatt = :nu
              WHERE kommun = :kommun AND person = :person AND ersatt = 'infinity'
                AND till > CAST(:dag AS date) AND %3$s
              RETURNING kommun, person, %2$s, fran)
            INSERT INTO %1$s (kommun, id, person, %2$s, fran, till, registrerad)
            SELECT kommun, :id, person, %2$s, fran, CAST(:dag AS date), :nu
            FROM stangda WHERE fran < CAST(:dag AS date)
            """
                .formatted(namn, kolumner, villkor))
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("person", person)
        .param("dag", Radmangd.dag(fran))
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** The first day of what holds on a day; the beginning of time if nothing does. */
  public LocalDate borjan(Transaction tx, UUID person, LocalDate dag, String villkor) {
    return tx.sql(
            """
            SELECT fran FROM %s
            WHERE kommun = :kommun AND person = :person AND ersatt = 'infinity'
              AND fran <= :dag AND till > :dag AND %s
            ORDER BY fran DESC LIMIT 1
            """
                .formatted(namn, villkor))
        .param("kommun", tx.kommun())
        .param("person", person)
        .param("dag", dag)
        .query((rad, n) -> rad.getObject("fran", LocalDate.class))
        .optional()
        .orElse(LocalDate.MIN);
  }
}
