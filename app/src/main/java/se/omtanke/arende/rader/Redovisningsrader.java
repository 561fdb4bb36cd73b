package se.omtanke.arende.rader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Delegationsredovisning.Rad;
import se.omtanke.atkomst.Villkor;
import se.omtanke.grund.Transaction;
import se.omtanke.regler.Period;

/** Decisions by delegation, wherever they are written down. */
public final class Redovisningsrader {

  /** All of a period, by kind and then by day. */
  public List<Rad> under(Transaction tx, Period period, Villkor lasa) {
    return tx.sql(
            """
            SELECT p.slag, p.punkt, d.roll, d.aktor, d.dag, d.arende, a.nummer,
                   coalesce((%s), FALSE) AS synligt
            FROM (
              SELECT kommun, delegationspunkt, roll, beslutsfattare AS aktor, beslutad AS dag, arende
              FROM forhandsbedomning
              WHERE kommun = :kommun AND beslutad >= :fran AND beslutad < :till
              UNION ALL
              SELECT kommun, delegationspunkt, roll, beslutsfattare, beslutad, arende
              FROM forlangd_forhandsbedomning
              WHERE kommun = :kommun AND beslutad >= :fran AND beslutad < :till
              UNION ALL
              SELECT f.kommun, f.delegationspunkt, f.roll, f.beslutsfattare, f.beslutad, u.arende
              FROM forlangning f JOIN utredning u ON u.kommun = f.kommun AND u.id = f.utredning
              WHERE f.kommun = :kommun AND f.beslutad >= :fran AND f.beslutad < :till
              UNION ALL
              SELECT t.kommun, t.delegationspunkt, t.roll, t.beslutsfattare, t.beslutad, b.arende
              FROM beslutsfattande t JOIN beslut b ON b.kommun = t.kommun AND b.id = t.beslut
              WHERE t.kommun = :kommun AND t.beslutad >= :fran AND t.beslutad < :till
                AND t.delegationspunkt IS NOT NULL
              UNION ALL
              SELECT n.kommun, n.delegationspunkt, n.roll, n.aktor, n.dag, b.arende
              FROM beslutsandring n JOIN beslut b ON b.kommun = n.kommun AND b.id = n.beslut
              WHERE n.kommun = :kommun AND n.dag >= :fran AND n.dag < :till
                AND n.delegationspunkt IS NOT NULL) d
            JOIN delegationspunkt p ON p.kommun = d.kommun AND p.id = d.delegationspunkt
            JOIN arende a ON a.kommun = d.kommun AND a.id = d.arende
            ORDER BY p.slag, d.dag, a.nummer
            """
                .formatted(lasa.sql()))
        .params(lasa.parametrar())
        .param("kommun", tx.kommun())
        .param("fran", period.fran())
        .param("till", period.till())
        .query(
            (rad, n) ->
                new Rad(
                    Beslutsslag.valueOf(rad.getString("slag")),
                    rad.getString("punkt"),
                    rad.getString("roll"),
                    rad.getString("aktor"),
                    rad.getObject("dag", LocalDate.class),
                    rad.getObject("arende", UUID.class),
                    rad.getString("nummer"),
                    rad.getBoolean("synligt")))
        .list();
  }
}
