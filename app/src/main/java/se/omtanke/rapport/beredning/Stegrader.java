package se.omtanke.rapport.beredning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.rapport.Beredningsovergang;
import se.omtanke.rapport.Beredningssteg;
import se.omtanke.rapport.Rapportvinkel;

/** The steps that were taken with reports. Nothing is changed: the last row says where one is. */
public final class Stegrader {

  private Stegrader() {}

  /** The steps of a report in a period, the latest first. */
  public static List<Beredningssteg> alla(Transaction tx, String mall, Bokforingsperiod period) {
    return tx.sql(
            """
            SELECT overgang, vinkel, sha256, skal, aktor, namn, registrerad FROM beredningssteg
            WHERE kommun = :kommun AND mall = :mall AND ar = :ar AND period = :period
            ORDER BY nummer DESC
            """)
        .param("kommun", tx.kommun())
        .param("mall", mall)
        .param("ar", period.ar())
        .param("period", period.nummer())
        .query((rad, n) -> steg(rad))
        .list();
  }

  /** Writes the step that follows these. */
  public static void skriv(
      WriteTransaction tx,
      UUID id,
      String mall,
      Bokforingsperiod period,
      int nummer,
      Beredningssteg steg) {
    tx.sql(
            """
            INSERT INTO beredningssteg (kommun, id, mall, ar, period, nummer, overgang, vinkel,
                                        sha256, skal, aktor, namn, registrerad)
            VALUES (:kommun, :id, :mall, :ar, :period, :nummer, :overgang, :vinkel, :sha256,
                    :skal, :aktor, :namn, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("mall", mall)
        .param("ar", period.ar())
        .param("period", period.nummer())
        .param("nummer", nummer)
        .param("overgang", steg.overgang().name())
        .param("vinkel", steg.vinkel().skriven())
        .param("sha256", steg.sha256())
        .param("skal", steg.skal())
        .param("aktor", steg.aktor())
        .param("namn", steg.namn())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Everyone who has written something in a report. */
  public static Set<String> forfattare(Transaction tx, String mall, Bokforingsperiod period) {
    return new HashSet<>(
        tx.sql(
                """
                SELECT DISTINCT aktor FROM rapportskrift
                WHERE kommun = :kommun AND mall = :mall AND ar = :ar AND period = :period
                """)
            .param("kommun", tx.kommun())
            .param("mall", mall)
            .param("ar", period.ar())
            .param("period", period.nummer())
            .query((rad, n) -> rad.getString(1))
            .list());
  }

  /** Whoever takes a step with the same report at the same time waits. */
  public static void enITaget(WriteTransaction tx, String mall, Bokforingsperiod period) {
    tx.sql("SELECT pg_advisory_xact_lock(hashtextextended(:vad, 0))")
        .param("vad", "beredning " + tx.kommun() + mall + period)
        .query((rad, n) -> 0)
        .single();
  }

  private static Beredningssteg steg(ResultSet rad) throws SQLException {
    return new Beredningssteg(
        Beredningsovergang.valueOf(rad.getString("overgang")),
        Rapportvinkel.las(rad.getString("vinkel")),
        rad.getString("sha256"),
        rad.getString("skal"),
        rad.getString("aktor"),
        rad.getString("namn"),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant());
  }
}
