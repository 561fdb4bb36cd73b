package se.omtanke.rapport.beredning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.rapport.Granskningskommentar;
import se.omtanke.rapport.Granskningskommentar.Svar;
import se.omtanke.rapport.Granskningsplats;

/** Reviewers' comments and how they were settled. */
public final class Kommentarrader {

  private Kommentarrader() {}

  /** The comments on a report in a period, the latest first. */
  public static List<Granskningskommentar> alla(
      Transaction tx, String mall, Bokforingsperiod period) {
    return tx.sql(
            """
            SELECT k.id, k.plats, k.innehall, k.namn, k.registrerad, s.innehall AS svar,
                   s.namn AS svarsnamn, s.registrerad AS besvarad
            FROM granskningskommentar k
            LEFT JOIN granskningssvar s ON s.kommun = k.kommun AND s.kommentar = k.id
            WHERE k.kommun = :kommun AND k.mall = :mall AND k.ar = :ar AND k.period = :period
            ORDER BY k.id DESC
            """)
        .param("kommun", tx.kommun())
        .param("mall", mall)
        .param("ar", period.ar())
        .param("period", period.nummer())
        .query((rad, n) -> kommentar(rad))
        .list();
  }

  /** Writes a comment. */
  public static void skriv(
      WriteTransaction tx,
      UUID id,
      String mall,
      Bokforingsperiod period,
      Granskningsplats plats,
      String innehall,
      String namn) {
    tx.sql(
            """
            INSERT INTO granskningskommentar (kommun, id, mall, ar, period, plats, innehall, aktor,
                                              namn, registrerad)
            VALUES (:kommun, :id, :mall, :ar, :period, :plats, :innehall, :aktor, :namn, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("mall", mall)
        .param("ar", period.ar())
        .param("period", period.nummer())
        .param("plats", plats.skriven())
        .param("innehall", innehall)
        .param("aktor", tx.anropare().aktor())
        .param("namn", namn)
        .param("nu", tx.nuDatabas())
        .update();
  }

  /**
   * Settles a comment.
   *
   * @return whether it was there and waited for an answer
   */
  public static boolean svara(WriteTransaction tx, UUID kommentar, String innehall, String namn) {
    return tx.sql(
                """
                INSERT INTO granskningssvar (kommun, kommentar, innehall, aktor, namn, registrerad)
                SELECT k.kommun, k.id, :innehall, :aktor, :namn, :nu
                FROM granskningskommentar k WHERE k.kommun = :kommun AND k.id = :id
                ON CONFLICT DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("id", kommentar)
            .param("innehall", innehall)
            .param("aktor", tx.anropare().aktor())
            .param("namn", namn)
            .param("nu", tx.nuDatabas())
            .update()
        > 0;
  }

  private static Granskningskommentar kommentar(ResultSet rad) throws SQLException {
    Optional<OffsetDateTime> besvarad =
        Optional.ofNullable(rad.getObject("besvarad", OffsetDateTime.class));
    String svar = rad.getString("svar");
    String svarsnamn = rad.getString("svarsnamn");
    return new Granskningskommentar(
        rad.getObject("id", UUID.class),
        Granskningsplats.las(rad.getString("plats")),
        rad.getString("innehall"),
        rad.getString("namn"),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
        besvarad.map(nar -> new Svar(svar, svarsnamn, nar.toInstant())));
  }
}
