package se.omtanke.arende.rader;

import java.util.UUID;
import se.omtanke.arende.Inkommetsvar;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.WriteTransaction;

/** Answers to what has come in, as rows. */
public final class Svarsrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Svarsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** Writes down an answer. */
  public void lagg(WriteTransaction tx, UUID aktualisering, Inkommetsvar svar) {
    tx.sql(
            """
            INSERT INTO inkommetsvar (kommun, namnd, id, aktualisering, dag, svar, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :aktualisering, :dag, :svar, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("aktualisering", aktualisering)
        .param("dag", svar.dag())
        .param("svar", svar.svar())
        .param("aktor", svar.aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }
}
