package se.omtanke.arende.rader;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import se.omtanke.arende.Jav;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.handlaggning.Javsgrund;

/** Who is partial in a case, as rows. */
public final class Javrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Javrader(Idgivare ider) {
    this.ider = ider;
  }

  /** Everyone of a case. */
  public List<Jav.Anmalan> iArendet(Transaction tx, UUID arende, ZoneId zon) {
    return tx.sql(
            """
            SELECT anvandare, grund, skal, registrerad FROM jav
            WHERE kommun = :kommun AND arende = :arende ORDER BY id
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(
            (rad, n) ->
                new Jav.Anmalan(
                    rad.getObject("anvandare", UUID.class),
                    Javsgrund.valueOf(rad.getString("grund")),
                    rad.getString("skal"),
                    rad.getObject("registrerad", OffsetDateTime.class)
                        .atZoneSameInstant(zon)
                        .toLocalDate()))
        .list();
  }

  /** Writes down that someone is. */
  public void lagg(WriteTransaction tx, UUID arende, UUID anvandare, Javsgrund grund, String skal) {
    tx.sql(
            """
            INSERT INTO jav (kommun, namnd, id, arende, anvandare, grund, skal, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :anvandare, :grund, :skal, :aktor, :nu)
            ON CONFLICT (kommun, namnd, arende, anvandare) DO NOTHING
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("anvandare", anvandare)
        .param("grund", grund.name())
        .param("skal", skal)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }
}
