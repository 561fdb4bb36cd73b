package se.omtanke.arende.rader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.arende.Beslutsandring;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.handlaggning.Andringsskal;

/** What decisions have been put right and changed by, as rows. */
public final class Andringsrader {

  /** All of a decision, in order of time. */
  public List<Beslutsandring> av(Transaction tx, UUID beslut) {
    return tx.sql(
            """
            SELECT id, beslut, slag, innehall, skal, grund, till_nackdel, lagrum, dag, aktor
            FROM beslutsandring WHERE kommun = :kommun AND beslut = :beslut ORDER BY registrerad, id
            """)
        .param("kommun", tx.kommun())
        .param("beslut", beslut)
        .query(
            (rad, n) ->
                new Beslutsandring(
                    rad.getObject("id", UUID.class),
                    rad.getObject("beslut", UUID.class),
                    Beslutsandring.Slag.valueOf(rad.getString("slag")),
                    rad.getString("innehall"),
                    rad.getString("skal"),
                    Optional.of(rad.getString("grund"))
                        .filter(kod -> !kod.isEmpty())
                        .map(Andringsskal::valueOf),
                    rad.getBoolean("till_nackdel"),
                    rad.getString("lagrum"),
                    rad.getObject("dag", LocalDate.class),
                    rad.getString("aktor")))
        .list();
  }

  /** Writes one down; the same id twice is written once. */
  public void lagg(WriteTransaction tx, Beslutsandring en, Optional<UUID> punkt) {
    tx.sql(
            """
            INSERT INTO beslutsandring (kommun, namnd, id, beslut, slag, innehall, skal, grund,
                                        till_nackdel, lagrum, dag, aktor, roll, delegationspunkt,
                                        registrerad)
            VALUES (:kommun, :namnd, :id, :beslut, :slag, :innehall, :skal, :grund,
                    :till_nackdel, :lagrum, :dag, :aktor, :roll, :punkt, :nu)
            ON CONFLICT (kommun, id) DO NOTHING
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", en.id())
        .param("beslut", en.beslut())
        .param("slag", en.slag().name())
        .param("innehall", en.innehall())
        .param("skal", en.skal())
        .param("grund", en.grund().map(Enum::name).orElse(""))
        .param("till_nackdel", en.tillNackdel())
        .param("lagrum", en.lagrum())
        .param("dag", en.dag())
        .param("aktor", en.aktor())
        .param("roll", tx.anropare().roll())
        .param("punkt", punkt.orElse(null))
        .param("nu", tx.nuDatabas())
        .update();
  }
}
