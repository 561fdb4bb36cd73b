package se.omtanke.arende.rader;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Which reporters have been told what was decided, as rows. */
public final class Aterkopplingsrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Aterkopplingsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** The reporters of a case who have been told. */
  public Set<UUID> gjorda(Transaction tx, UUID arende) {
    return Set.copyOf(
        tx.sql(
                """
                SELECT uppgiftslamnare FROM aterkoppling
                WHERE kommun = :kommun AND arende = :arende
                """)
            .param("kommun", tx.kommun())
            .param("arende", arende)
            .query(UUID.class)
            .list());
  }

  /** Writes down that one was told; told twice it is written once. */
  public void lagg(
      WriteTransaction tx, UUID arende, UUID lamnare, LocalDate dag, String olampligt) {
    tx.sql(
            """
            INSERT INTO aterkoppling (kommun, namnd, id, arende, uppgiftslamnare, dag, olampligt,
                                      aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :lamnare, :dag, :olampligt, :aktor, :nu)
            ON CONFLICT (kommun, namnd, arende, uppgiftslamnare) DO NOTHING
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("lamnare", lamnare)
        .param("dag", dag)
        .param("olampligt", olampligt)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }
}
