package se.omtanke.arende.rader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Arendelage;
import se.omtanke.arende.Arendeovergang;
import se.omtanke.arende.Beslutslage;
import se.omtanke.arende.Beslutsovergang;
import se.omtanke.arende.Overgang;
import se.omtanke.arende.Overklagandelage;
import se.omtanke.arende.Overklagandeovergang;
import se.omtanke.arende.Utredningslage;
import se.omtanke.arende.Utredningsovergang;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.WriteTransaction;

/** How far things have come, as rows: one for each step that has been taken. */
public final class Livssteg {

  /** Whose life it is; a case has its own, and those of what belongs to it. */
  private enum Vems {
    ARENDE,
    UTREDNING,
    BESLUT,
    OVERKLAGANDE
  }

  /** How a row becomes a state. */
  @FunctionalInterface
  private interface Lagetolk<L> {
    L lage(String kod, Instant nar, String skal);
  }

  private final Idgivare ider;

  /** Steps whose ids come from here. */
  public Livssteg(Idgivare ider) {
    this.ider = ider;
  }

  /** Takes a step of a case. */
  public void ta(WriteTransaction tx, UUID arende, Arendeovergang steg, String skal) {
    ta(tx, Vems.ARENDE, arende, arende, steg, skal, Arendelage::av);
  }

  /** Takes a step of an investigation. */
  public void utredning(
      WriteTransaction tx, UUID arende, UUID utredning, Utredningsovergang steg, String skal) {
    ta(tx, Vems.UTREDNING, arende, utredning, steg, skal, Utredningslage::av);
  }

  /** Takes a step of a decision. */
  public void beslut(
      WriteTransaction tx, UUID arende, UUID beslut, Beslutsovergang steg, String skal) {
    ta(tx, Vems.BESLUT, arende, beslut, steg, skal, Beslutslage::av);
  }

  /** Takes a step of an appeal. */
  public void overklagande(
      WriteTransaction tx, UUID arende, UUID overklagande, Overklagandeovergang steg, String skal) {
    ta(tx, Vems.OVERKLAGANDE, arende, overklagande, steg, skal, Overklagandelage::av);
  }

  /** The moment and the state of a row whose columns are {@code lage, lage_nar, lage_skal}. */
  static Instant nar(ResultSet rad) throws SQLException {
    return rad.getObject("lage_nar", OffsetDateTime.class).toInstant();
  }

  private <L> void ta(
      WriteTransaction tx,
      Vems vems,
      UUID arende,
      UUID objekt,
      Overgang<L> steg,
      String skal,
      Lagetolk<L> tolk) {
    Optional<L> nu = stang(tx, objekt, tolk);
    boolean mojlig = nu.map(steg::mojlig).orElse(steg.fran().isEmpty());
    if (!mojlig) {
      throw new Konflikt("Läget har ändrats sedan du öppnade sidan. Se hur det står nu.");
    }
    tx.sql(
            """
            INSERT INTO livssteg (kommun, namnd, id, arende, utredning, beslut, overklagande,
                                  lage, skal, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :utredning, :beslut, :overklagande,
                    :lage, :skal, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("utredning", om(vems, Vems.UTREDNING, objekt))
        .param("beslut", om(vems, Vems.BESLUT, objekt))
        .param("overklagande", om(vems, Vems.OVERKLAGANDE, objekt))
        .param("lage", steg.lagekod())
        .param("skal", skal)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /**
   * Closes the state that holds now; of two that try at once the second waits and sees the first.
   */
  private static <L> Optional<L> stang(WriteTransaction tx, UUID objekt, Lagetolk<L> tolk) {
    return tx.sql(
            """
            UPDATE livssteg SET ersatt = :nu
            WHERE kommun = :kommun AND namnd = :namnd AND objekt = :objekt AND ersatt = 'infinity'
            RETURNING lage, registrerad AS lage_nar, skal AS lage_skal
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("objekt", objekt)
        .query((rad, n) -> tolk.lage(rad.getString("lage"), nar(rad), rad.getString("lage_skal")))
        .optional();
  }

  private static @Nullable UUID om(Vems vems, Vems kolumn, UUID objekt) {
    return vems == kolumn ? objekt : null;
  }
}
