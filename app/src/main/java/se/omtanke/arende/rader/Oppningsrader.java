package se.omtanke.arende.rader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import se.omtanke.arende.Arendeoppning;
import se.omtanke.atkomst.Villkor;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Openings with a reason, and their review, as rows. */
public final class Oppningsrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Oppningsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** Writes down an opening. */
  public void lagg(WriteTransaction tx, UUID arende, Arendeoppning.Slag slag, String skal) {
    tx.sql(
            """
            INSERT INTO arendeoppning (kommun, namnd, id, arende, anvandare, slag, skal, till,
                                       registrerad)
            VALUES (:kommun, :namnd, :id, :arende, CAST(:anvandare AS uuid), :slag, :skal, :till, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("anvandare", tx.anropare().aktor())
        .param("slag", slag.name())
        .param("skal", skal)
        .param("till", OffsetDateTime.ofInstant(tx.nu().plus(slag.tid()), ZoneOffset.UTC))
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Openings that nobody has reviewed, of the cases that the condition lets through. */
  public List<Arendeoppning> ogranskade(Transaction tx, Villkor villkor) {
    return tx.sql(
            """
            SELECT o.id, o.arende, a.nummer, o.anvandare, o.slag, o.skal, o.registrerad, o.till
            FROM arendeoppning o
            JOIN arende a ON a.kommun = o.kommun AND a.id = o.arende
            WHERE o.kommun = :kommun
              AND NOT EXISTS (SELECT FROM oppningsgranskning g
                              WHERE g.kommun = o.kommun AND g.oppning = o.id)
              AND\
            """
                + " "
                + villkor.sql()
                + " ORDER BY o.id LIMIT 200")
        .param("kommun", tx.kommun())
        .params(villkor.parametrar())
        .query(Oppningsrader::oppning)
        .list();
  }

  /** Writes down what the manager found. */
  public void granska(WriteTransaction tx, UUID oppning, String utlatande) {
    int nya =
        tx.sql(
                """
                INSERT INTO oppningsgranskning (kommun, namnd, id, oppning, utlatande, aktor,
                                                registrerad)
                VALUES (:kommun, :namnd, :id, :oppning, :utlatande, :aktor, :nu)
                ON CONFLICT (kommun, namnd, oppning) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("namnd", Namnden.i(tx))
            .param("id", ider.ny())
            .param("oppning", oppning)
            .param("utlatande", utlatande)
            .param("aktor", tx.anropare().aktor())
            .param("nu", tx.nuDatabas())
            .update();
    if (nya == 0) {
      throw new Konflikt("Öppningen är redan granskad.");
    }
  }

  private static Arendeoppning oppning(ResultSet rad, int nummer) throws SQLException {
    return new Arendeoppning(
        rad.getObject("id", UUID.class),
        rad.getObject("arende", UUID.class),
        rad.getString("nummer"),
        rad.getObject("anvandare", UUID.class),
        Arendeoppning.Slag.valueOf(rad.getString("slag")),
        rad.getString("skal"),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
        rad.getObject("till", OffsetDateTime.class).toInstant());
  }
}
