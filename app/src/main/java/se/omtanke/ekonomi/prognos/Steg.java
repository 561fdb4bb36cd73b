package se.omtanke.ekonomi.prognos;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.omtanke.ekonomi.Prognoslage;
import se.omtanke.ekonomi.Prognosovergang;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** How far each unit has come, as rows: one for each step that has been taken. */
public final class Steg {

  private record Enhetslage(UUID enhet, Prognoslage lage) {}

  private final Idgivare ider;

  /** Steps whose ids come from here. */
  public Steg(Idgivare ider) {
    this.ider = ider;
  }

  /** Where each unit that has begun stands in a round. */
  public Map<UUID, Prognoslage> lagen(Transaction tx, UUID omgang) {
    return tx
        .sql(
            """
            SELECT enhet, lage, skal, registrerad FROM prognossteg
            WHERE kommun = :kommun AND omgang = :omgang AND ersatt = 'infinity'
            """)
        .param("kommun", tx.kommun())
        .param("omgang", omgang)
        .query((rad, n) -> new Enhetslage(rad.getObject("enhet", UUID.class), lage(rad)))
        .list()
        .stream()
        .collect(toMap(Enhetslage::enhet, Enhetslage::lage));
  }

  /**
   * Takes a step.
   *
   * @param skal why, when it is sent back; else empty
   * @return the step's id
   * @throws Konflikt if the unit stands where the step cannot be taken
   */
  public UUID ta(
      WriteTransaction tx, UUID omgang, UUID enhet, Prognosovergang overgang, String skal) {
    enITaget(tx, omgang, enhet);
    Prognoslage nu = lagen(tx, omgang).getOrDefault(enhet, new Prognoslage.EjPaborjad());
    if (!overgang.mojlig(nu)) {
      throw new Konflikt("Någon har ändrat prognosens läge under tiden. Se hur den står nu.");
    }
    stang(tx, omgang, enhet);
    UUID id = ider.ny();
    tx.sql(
            """
            INSERT INTO prognossteg (kommun, id, omgang, enhet, lage, skal, aktor, registrerad)
            VALUES (:kommun, :id, :omgang, :enhet, :lage, :skal, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("omgang", omgang)
        .param("enhet", enhet)
        .param("lage", overgang.till().toUpperCase(Locale.ROOT))
        .param("skal", skal)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
    return id;
  }

  /** Whoever writes the same unit's forecast at the same time waits. */
  public static void enITaget(WriteTransaction tx, UUID omgang, UUID enhet) {
    tx.sql("SELECT pg_advisory_xact_lock(hashtextextended(:vad, 0))")
        .param("vad", tx.kommun() + omgang + enhet)
        .query((rad, n) -> 0)
        .single();
  }

  private static void stang(WriteTransaction tx, UUID omgang, UUID enhet) {
    tx.sql(
            """
            UPDATE prognossteg SET ersatt = :nu
            WHERE kommun = :kommun AND omgang = :omgang AND enhet = :enhet AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("omgang", omgang)
        .param("enhet", enhet)
        .update();
  }

  private static Prognoslage lage(ResultSet rad) throws SQLException {
    Instant nar = rad.getObject("registrerad", OffsetDateTime.class).toInstant();
    String lage = rad.getString("lage");
    return switch (lage) {
      case "PABORJAD" -> new Prognoslage.Paborjad(nar);
      case "LAMNAD" -> new Prognoslage.Lamnad(nar);
      case "ATERLAMNAD" -> new Prognoslage.Aterlamnad(nar, rad.getString("skal"));
      case "GODKAND" -> new Prognoslage.Godkand(nar);
      default -> throw new IllegalStateException("No such state: " + lage);
    };
  }
}
