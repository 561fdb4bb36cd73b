package se.omtanke.arende.rader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.omtanke.arende.Utredningar.Tidigare;
import se.omtanke.grund.Transaction;

/** How investigations of the same person hang together, over cases. */
public final class Utredningskedja {

  /** The days on which the investigations began that this one goes on from. */
  public List<LocalDate> foregangare(Transaction tx, UUID utredning) {
    return tx.sql(
            """
            WITH RECURSIVE kedja AS (
              SELECT u.foregaende FROM utredning u
              WHERE u.kommun = :kommun AND u.id = :utredning
              UNION
              SELECT f.foregaende FROM kedja k
              JOIN utredning f ON f.kommun = :kommun AND f.id = k.foregaende)
            SELECT u.inledd FROM kedja k
            JOIN utredning u ON u.kommun = :kommun AND u.id = k.foregaende
            """)
        .param("kommun", tx.kommun())
        .param("utredning", utredning)
        .query((rad, n) -> rad.getObject("inledd", LocalDate.class))
        .list();
  }

  /** The person's investigations in other cases that were finished since a day, latest first. */
  public List<Tidigare> tidigare(Transaction tx, UUID person, UUID utom, LocalDate sedan) {
    return tx.sql(
            """
            SELECT u.id, a.nummer, u.inledd FROM arende a
            JOIN utredning u ON u.kommun = a.kommun AND u.arende = a.id
            JOIN livssteg s ON s.kommun = u.kommun AND s.objekt = u.id AND s.ersatt = 'infinity'
            WHERE a.kommun = :kommun AND a.person = :person AND a.id <> :utom
              AND s.lage = 'AVSLUTAD'
              AND s.registrerad >= CAST(:sedan AS date)::timestamp AT TIME ZONE 'Europe/Stockholm'
            ORDER BY u.id DESC
            """)
        .param("kommun", tx.kommun())
        .param("person", person)
        .param("utom", utom)
        .param("sedan", sedan)
        .query(
            (rad, n) ->
                new Tidigare(
                    rad.getObject("id", UUID.class),
                    rad.getString("nummer"),
                    rad.getObject("inledd", LocalDate.class)))
        .list();
  }
}
