package se.omtanke.arende.rader;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** What could not wait for the board, and what lies with it, as rows. */
public final class Bradskerader {

  /** A decision and its case. */
  public record Rad(UUID arende, UUID beslut) {}

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Bradskerader(Idgivare ider) {
    this.ider = ider;
  }

  /** Writes down why it could not wait. */
  public void bradska(
      WriteTransaction tx, UUID beslut, String skal, boolean muntligt, Instant beslutad) {
    tx.sql(
            """
            INSERT INTO bradska (kommun, namnd, id, beslut, skal, muntligt, beslutad, registrerad)
            VALUES (:kommun, :namnd, :id, :beslut, :skal, :muntligt, :beslutad, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("beslut", beslut)
        .param("skal", skal)
        .param("muntligt", muntligt)
        .param("beslutad", beslutad.atOffset(ZoneOffset.UTC))
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Writes down what completes the record. */
  public void komplettera(WriteTransaction tx, UUID beslut, String innehall) {
    int nya =
        tx.sql(
                """
                INSERT INTO beslutskomplettering (kommun, namnd, id, beslut, innehall, aktor,
                                                  registrerad)
                VALUES (:kommun, :namnd, :id, :beslut, :innehall, :aktor, :nu)
                ON CONFLICT (kommun, namnd, beslut) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("namnd", Namnden.i(tx))
            .param("id", ider.ny())
            .param("beslut", beslut)
            .param("innehall", innehall)
            .param("aktor", tx.anropare().aktor())
            .param("nu", tx.nuDatabas())
            .update();
    if (nya == 0) {
      throw new Konflikt("Beslutet är redan kompletterat.");
    }
  }

  /** Writes down that it was reported to the board; reported twice it is reported once. */
  public void anmal(WriteTransaction tx, UUID beslut, LocalDate sammantrade, String paragraf) {
    tx.sql(
            """
            INSERT INTO beslutsanmalan (kommun, namnd, id, beslut, sammantrade, paragraf, aktor,
                                        registrerad)
            VALUES (:kommun, :namnd, :id, :beslut, :sammantrade, :paragraf, :aktor, :nu)
            ON CONFLICT (kommun, namnd, beslut) DO NOTHING
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("beslut", beslut)
        .param("sammantrade", sammantrade)
        .param("paragraf", paragraf)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Urgent decisions that have not been reported, earliest first. */
  public List<Rad> oanmalda(Transaction tx) {
    return tx.sql(
            """
            SELECT b.arende, b.id FROM bradska h
            JOIN beslut b ON b.kommun = h.kommun AND b.id = h.beslut
            WHERE h.kommun = :kommun
              AND NOT EXISTS (SELECT FROM beslutsanmalan m
                              WHERE m.kommun = h.kommun AND m.beslut = h.beslut)
            ORDER BY h.beslutad, h.id
            """)
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Rad(rad.getObject(1, UUID.class), rad.getObject(2, UUID.class)))
        .list();
  }

  /** Proposals that lie with the board, earliest first. */
  public List<Rad> hosNamnden(Transaction tx) {
    return tx.sql(
            """
            SELECT s.arende, s.beslut FROM livssteg s
            WHERE s.kommun = :kommun AND s.ersatt = 'infinity' AND s.lage = 'HANSKJUTET'
            ORDER BY s.registrerad, s.id
            """)
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Rad(rad.getObject(1, UUID.class), rad.getObject(2, UUID.class)))
        .list();
  }
}
