package se.omtanke.arende.rader;

import java.util.Optional;
import java.util.UUID;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.arende.Uppgiftslamnarprovning;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Tests of whether a private reporter's identity may be told, and the identity, as rows. */
public final class Provningsrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Provningsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** Writes down a test. */
  public void lagg(
      WriteTransaction tx, UUID arende, UUID uppgiftslamnare, Uppgiftslamnarprovning provning) {
    tx.sql(
            """
            INSERT INTO uppgiftslamnarprovning (kommun, namnd, id, arende, uppgiftslamnare, mottagare,
                                                rojs, skal, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :uppgiftslamnare, :mottagare, :rojs, :skal, :aktor,
                    :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("uppgiftslamnare", uppgiftslamnare)
        .param("mottagare", provning.mottagare().name())
        .param("rojs", provning.rojs())
        .param("skal", provning.skal())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** The identity of a private reporter in a case, if it was taken down. */
  public Optional<Uppgiftslamnare.Identitet> identitet(
      Transaction tx, UUID arende, UUID uppgiftslamnare) {
    return tx.sql(
            """
            SELECT d.namn, d.kontakt FROM uppgiftslamnare_identitet d
            JOIN uppgiftslamnare u ON u.kommun = d.kommun AND u.id = d.uppgiftslamnare
            JOIN aktualisering a ON a.kommun = u.kommun AND a.inkommet = u.inkommet
            WHERE d.kommun = :kommun AND d.uppgiftslamnare = :uppgiftslamnare
              AND a.arende = :arende
            """)
        .param("kommun", tx.kommun())
        .param("uppgiftslamnare", uppgiftslamnare)
        .param("arende", arende)
        .query((rad, n) -> new Uppgiftslamnare.Identitet(rad.getString(1), rad.getString(2)))
        .optional();
  }
}
