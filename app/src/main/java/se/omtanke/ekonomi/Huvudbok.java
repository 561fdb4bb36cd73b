package se.omtanke.ekonomi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.ReadTransaction;
import se.omtanke.grund.Transaction;
import se.omtanke.regler.Belopp;

/**
 * Opens a figure down to the ledger rows that it is the sum of.
 *
 * <p>Texts and suppliers may name clients or staff: a plain read does not fetch them, and only an
 * audited read does.
 */
@Service
public class Huvudbok {

  /**
   * The rows of a period's accounts are sought by index, period by period, and matched with the
   * code strings afterwards. OFFSET 0 keeps the database from doing it the other way round: it
   * cannot know how few the code strings are, and would read the whole ledger.
   */
  private static final String RADER =
      """
      SELECT u.id, i.filnamn, u.rad, u.ar, u.period, u.bokforingsdatum, u.verifikation, u.ansvar,
             u.verksamhet, u.konto, u.projekt, u.objekt, u.motpart, u.belopp, u.periodiserad,
             %s AS text, %s AS leverantor
      FROM kallperiod k
      JOIN inlasning i ON i.kommun = k.kommun AND i.id = k.inlasning
      CROSS JOIN LATERAL (
        SELECT * FROM utfallsrad
        WHERE kommun = :kommun AND inlasning = k.inlasning AND ar = k.ar AND period = k.period
          AND konto = ANY (ARRAY(
            SELECT DISTINCT konto FROM jsonb_to_recordset(CAST(:koder AS jsonb)) AS r(konto text)))
          AND kalla = k.kalla AND id > :efter
        OFFSET 0) AS u
      JOIN jsonb_to_recordset(CAST(:koder AS jsonb))
        AS r(ansvar text, verksamhet text, konto text, projekt text, objekt text, motpart text,
             periodiserad boolean)
        ON u.konto = r.konto AND u.ansvar = r.ansvar AND u.verksamhet = r.verksamhet
       AND u.projekt = r.projekt AND u.objekt = r.objekt AND u.motpart = r.motpart
       AND u.periodiserad = r.periodiserad
      WHERE k.kommun = :kommun AND k.slag = 'UTFALL' AND k.ersatt = 'infinity'
        AND k.ar = :ar AND k.period BETWEEN :fran AND :till
      ORDER BY u.id LIMIT :antal
      """;

  private static final String UTAN_TEXT = RADER.formatted("''", "''");
  private static final String MED_TEXT = RADER.formatted("u.text", "u.leverantor");

  /**
   * Which rows to open.
   *
   * @param ar the year
   * @param franPeriod the first accounting period
   * @param tillPeriod the last accounting period
   * @param koder the code strings that the figure is the sum of
   */
  public record Begaran(int ar, int franPeriod, int tillPeriod, Collection<Kodstrang> koder) {}

  /** A page of rows without texts and suppliers, in the order that they were read. */
  public List<Huvudboksrad> rader(ReadTransaction tx, Begaran begaran, UUID efter, int antal) {
    return rader(tx, UTAN_TEXT, begaran, efter, antal);
  }

  /** A page of rows with texts and suppliers. */
  public List<Huvudboksrad> raderMedText(
      AuditedReadTransaction tx, Begaran begaran, UUID efter, int antal) {
    List<Huvudboksrad> rader = rader(tx, MED_TEXT, begaran, efter, antal);
    rader.stream()
        .map(Huvudboksrad::bokforingsdatum)
        .min(LocalDate::compareTo)
        .ifPresent(tx::visadeFran);
    return rader;
  }

  private static List<Huvudboksrad> rader(
      Transaction tx, String sql, Begaran begaran, UUID efter, int antal) {
    return tx.sql(sql)
        .param("kommun", tx.kommun())
        .param("ar", begaran.ar())
        .param("fran", begaran.franPeriod())
        .param("till", begaran.tillPeriod())
        .param("koder", Radmangd.av(begaran.koder()))
        .param("efter", efter)
        .param("antal", antal)
        .query((rad, n) -> rad(rad))
        .list();
  }

  private static Huvudboksrad rad(ResultSet rad) throws SQLException {
    return new Huvudboksrad(
        rad.getObject("id", UUID.class),
        rad.getString("filnamn"),
        rad.getInt("rad"),
        new Bokforingsperiod(rad.getInt("ar"), rad.getInt("period")),
        rad.getObject("bokforingsdatum", LocalDate.class),
        rad.getString("verifikation"),
        new Kodstrang(
            rad.getString("ansvar"),
            rad.getString("verksamhet"),
            rad.getString("konto"),
            rad.getString("projekt"),
            rad.getString("objekt"),
            rad.getString("motpart"),
            rad.getBoolean("periodiserad")),
        Belopp.kronor(rad.getBigDecimal("belopp")),
        rad.getBoolean("periodiserad"),
        rad.getString("text"),
        rad.getString("leverantor"));
  }
}
