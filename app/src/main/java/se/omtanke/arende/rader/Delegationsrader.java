package se.omtanke.arende.rader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.omtanke.arende.Beslutsorgan;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Delegationsordning;
import se.omtanke.arende.Delegationsordning.Punkt;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The board's delegation orders as rows. */
public final class Delegationsrader {

  /** A point as it is written down. */
  private record Punktrad(
      UUID id,
      String punkt,
      String slag,
      String organ,
      String roll,
      String begransning,
      boolean tva) {}

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Delegationsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** A new order. */
  public void lagg(
      WriteTransaction tx, UUID id, String beslutad, LocalDate fran, List<Punkt> punkter) {
    tx.sql(
            """
            INSERT INTO delegationsordning (kommun, namnd, id, beslutad, fran, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :beslutad, :fran, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("beslutad", beslutad)
        .param("fran", fran)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
    tx.sql(
            """
            INSERT INTO delegationspunkt (kommun, namnd, id, ordning, punkt, slag, organ, roll,
                                          begransning, tva)
            SELECT :kommun, :namnd, r.id, :ordning, r.punkt, r.slag, r.organ, r.roll,
                   r.begransning, r.tva
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
                 AS r(id uuid, punkt text, slag text, organ text, roll text, begransning text,
                      tva boolean)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("ordning", id)
        .param(
            "rader",
            Radmangd.av(
                punkter.stream()
                    .map(
                        punkt ->
                            new Punktrad(
                                ider.ny(),
                                punkt.punkt(),
                                punkt.slag().name(),
                                punkt.organ().name(),
                                punkt.roll().name(),
                                punkt.begransning(),
                                punkt.tva()))
                    .toList()))
        .update();
  }

  /** The points that hold on a day, and which order they stand in. */
  public List<Gallande> gallande(Transaction tx, LocalDate dag) {
    return tx.sql(
            """
            SELECT p.id, p.punkt, p.slag, p.organ, p.roll, p.begransning, p.tva, o.beslutad, o.fran
            FROM delegationspunkt p
            JOIN delegationsordning o ON o.kommun = p.kommun AND o.id = p.ordning
            WHERE p.kommun = :kommun
              AND o.fran = (SELECT max(n.fran) FROM delegationsordning n
                            WHERE n.kommun = :kommun AND n.fran <= :dag)
            ORDER BY p.punkt, p.slag, p.organ, p.roll
            """)
        .param("kommun", tx.kommun())
        .param("dag", dag)
        .query(
            (rad, n) ->
                new Gallande(
                    rad.getObject("id", UUID.class),
                    new Punkt(
                        rad.getString("punkt"),
                        Beslutsslag.valueOf(rad.getString("slag")),
                        Beslutsorgan.valueOf(rad.getString("organ")),
                        Roll.valueOf(rad.getString("roll")),
                        rad.getString("begransning"),
                        rad.getBoolean("tva")),
                    rad.getString("beslutad"),
                    rad.getObject("fran", LocalDate.class)))
        .list();
  }

  /** When the orders hold from, latest first. */
  public List<Delegationsordning.Version> versioner(Transaction tx) {
    return tx.sql(
            """
            SELECT beslutad, fran FROM delegationsordning
            WHERE kommun = :kommun ORDER BY fran DESC
            """)
        .param("kommun", tx.kommun())
        .query(
            (rad, n) ->
                new Delegationsordning.Version(
                    rad.getString("beslutad"), rad.getObject("fran", LocalDate.class)))
        .list();
  }

  /** A point of the order that holds. */
  public record Gallande(UUID id, Punkt punkt, String beslutad, LocalDate fran) {}
}
