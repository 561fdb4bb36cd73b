package se.omtanke.ekonomi.inlasning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Radfel;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Talform;

/** What can be wrong or odd with a ledger's rows together. */
final class Utfallskontroll {

  private Utfallskontroll() {}

  /** The same row of the same verification twice. */
  static List<Radfel> dubbletter(WriteTransaction tx) {
    return tx.sql(
            """
            SELECT max(rad) AS rad, min(rad) AS forst FROM mellanrad
            WHERE verifikation <> '' AND verifikationsrad <> ''
            GROUP BY ar, verifikation, verifikationsrad HAVING count(*) > 1
            ORDER BY 1 LIMIT :hogst
            """)
        .param("hogst", Forhandsgranskning.HOGST_FEL)
        .query(
            (rad, n) ->
                new Radfel(
                    rad.getInt("rad"),
                    "",
                    "Samma verifikationsrad står redan på rad %d. Ta bort den ena."
                        .formatted(rad.getInt("forst"))))
        .list();
  }

  /**
   * Verifications that do not sum to zero, asked only of a file that has balance accounts: an
   * export of result accounts alone can never balance.
   */
  static List<Radfel> obalanserade(WriteTransaction tx) {
    return tx.sql(
            """
            SELECT min(rad) AS rad, verifikation, sum(belopp) AS belopp FROM mellanrad
            WHERE verifikation <> ''
              AND EXISTS (SELECT 1 FROM mellanrad WHERE left(konto, 1) IN ('1', '2'))
            GROUP BY ar, verifikation HAVING sum(belopp) <> 0
            ORDER BY 1 LIMIT :hogst
            """)
        .param("hogst", Forhandsgranskning.HOGST_FEL)
        .query(
            (rad, n) ->
                new Radfel(
                    rad.getInt("rad"),
                    "",
                    "Verifikation %s går inte jämnt ut: %s kr. Rätta raderna i ekonomisystemet."
                        .formatted(
                            rad.getString("verifikation"), tal(rad.getBigDecimal("belopp")))))
        .list();
  }

  static List<String> markligt(WriteTransaction tx) {
    List<String> markligt = new ArrayList<>();
    antal(
        tx,
        markligt,
        """
        SELECT count(*) FROM (
          SELECT 1 FROM mellanrad
          GROUP BY verifikation, verifikationsrad, bokforingsdatum, ansvar, verksamhet, konto,
                   projekt, objekt, motpart, belopp, text, leverantor
          HAVING count(*) > 1 AND verifikationsrad = '') AS lika
        """,
        "%d rader står mer än en gång och är lika i allt.");
    antal(
        tx,
        markligt,
        """
        SELECT count(*) FROM mellanrad
        WHERE period BETWEEN 1 AND 12
          AND abs((extract(year FROM bokforingsdatum) - ar) * 12
                  + extract(month FROM bokforingsdatum) - period) > 1
        """,
        "%d rader har ett bokföringsdatum mer än en månad från sin period.");
    antal(
        tx,
        markligt,
        "SELECT count(*) FROM mellanrad WHERE belopp = 0",
        "%d rader har beloppet 0.");
    antal(
        tx,
        markligt,
        """
        SELECT CASE WHEN count(*) FILTER (WHERE left(konto, 1) IN ('1', '2')) = 0 THEN count(*)
               ELSE 0 END FROM mellanrad
        """,
        "Filen har inga balanskonton, så det går inte att pröva att verifikationerna går jämnt ut"
            + " (%d rader).");
    return markligt;
  }

  private static void antal(
      WriteTransaction tx, List<String> markligt, String sql, String klarsprak) {
    long antal = tx.sql(sql).query((rad, n) -> rad.getLong(1)).single();
    if (antal > 0) {
      markligt.add(klarsprak.formatted(antal));
    }
  }

  private static String tal(BigDecimal kronor) {
    return Talform.tal(kronor, 2);
  }
}
