package se.omtanke.arende.handling;

import java.util.Optional;
import java.util.UUID;
import se.omtanke.arende.Brev;
import se.omtanke.arende.Brevmall;
import se.omtanke.arende.Brevslag;
import se.omtanke.arende.rader.Namnden;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Templates that boards have made their own, and letters that have been issued, as rows. */
public final class Brevrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Brevrader(Idgivare ider) {
    this.ider = ider;
  }

  /** The latest of a board's own templates, if it has one. */
  public Optional<Brevmall> mall(Transaction tx, Brevslag slag) {
    return tx.sql(
            """
            SELECT version, innehall FROM brevmall
            WHERE kommun = :kommun AND slag = :slag ORDER BY version DESC LIMIT 1
            """)
        .param("kommun", tx.kommun())
        .param("slag", slag.name())
        .query((rad, n) -> new Brevmall(slag, rad.getInt("version"), rad.getString("innehall")))
        .optional();
  }

  /** A new version of a template; whether nobody else has made it meanwhile. */
  public boolean lagg(WriteTransaction tx, Brevmall mall) {
    return tx.sql(
                """
                INSERT INTO brevmall (kommun, namnd, id, slag, version, innehall, aktor, registrerad)
                VALUES (:kommun, :namnd, :id, :slag, :version, :innehall, :aktor, :nu)
                ON CONFLICT (kommun, namnd, slag, version) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("namnd", Namnden.i(tx))
            .param("id", ider.ny())
            .param("slag", mall.slag().name())
            .param("version", mall.version())
            .param("innehall", mall.innehall())
            .param("aktor", tx.anropare().aktor())
            .param("nu", tx.nuDatabas())
            .update()
        == 1;
  }

  /** The text of a document that is a letter. */
  public Optional<String> innehall(Transaction tx, UUID arende, UUID handling) {
    return tx.sql(
            """
            SELECT innehall FROM brev WHERE kommun = :kommun AND arende = :arende AND id = :id
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("id", handling)
        .query(String.class)
        .optional();
  }

  /** What an issued letter was made of. */
  public void lagg(
      WriteTransaction tx, UUID arende, UUID handling, Brev brev, Optional<UUID> beslut) {
    tx.sql(
            """
            INSERT INTO brev (kommun, namnd, id, arende, slag, mallversion, person, beslut, innehall,
                              aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :slag, :version, :person, :beslut, :innehall,
                    :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", handling)
        .param("arende", arende)
        .param("slag", brev.slag().name())
        .param("version", brev.version())
        .param("person", brev.person().orElse(null))
        .param("beslut", beslut.orElse(null))
        .param("innehall", brev.innehall())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }
}
