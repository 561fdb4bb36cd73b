package se.omtanke.arende.rader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.omtanke.arende.Utredning.Forlangning;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** More time for preliminary assessments, as rows. */
public final class Forhandsrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Forhandsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** How the preliminary assessment of a case has been given more time, earliest first. */
  public List<Forlangning> forlangningar(Transaction tx, UUID arende) {
    return tx.sql(
            """
            SELECT f.till, f.skal, f.beslutad, f.beslutsfattare, f.roll, p.punkt
            FROM forlangd_forhandsbedomning f
            JOIN delegationspunkt p ON p.kommun = f.kommun AND p.id = f.delegationspunkt
            WHERE f.kommun = :kommun AND f.arende = :arende
            ORDER BY f.id
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(
            (rad, n) ->
                new Forlangning(
                    rad.getObject("till", LocalDate.class),
                    rad.getString("skal"),
                    rad.getObject("beslutad", LocalDate.class),
                    Utredningsrader.fattare(rad)))
        .list();
  }

  /** Writes one down. */
  public void forlang(WriteTransaction tx, UUID arende, Forlangning en, UUID punkt) {
    tx.sql(
            """
            INSERT INTO forlangd_forhandsbedomning (kommun, namnd, id, arende, till, skal, beslutad,
                                                    beslutsfattare, roll, delegationspunkt,
                                                    registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :till, :skal, :beslutad,
                    :beslutsfattare, :roll, :punkt, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("till", en.till())
        .param("skal", en.skal())
        .param("beslutad", en.beslutad())
        .param("beslutsfattare", en.fattare().aktor())
        .param("roll", en.fattare().roll())
        .param("punkt", punkt)
        .param("nu", tx.nuDatabas())
        .update();
  }
}
