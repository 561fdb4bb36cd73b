package se.omtanke.ekonomi.inlasning;

import java.util.List;
import se.omtanke.ekonomi.Forhandsgranskning.Klassumma;
import se.omtanke.grund.WriteTransaction;

/** Sums over the staged rows, which every kind of file has in the same columns. */
final class Mellansumma {

  private Mellansumma() {}

  static List<Klassumma> klasser(WriteTransaction tx) {
    return tx.sql(
            """
            SELECT left(konto, 1) AS klass, sum(belopp) AS belopp, count(*) AS rader
            FROM mellanrad GROUP BY 1 ORDER BY 1
            """)
        .query(
            (rad, n) ->
                new Klassumma(
                    rad.getString("klass"), rad.getBigDecimal("belopp"), rad.getInt("rader")))
        .list();
  }

  static List<Delperiod> perioder(WriteTransaction tx) {
    return tx.sql(
            """
            SELECT kalla, ar, period, count(*) AS rader,
                   coalesce(sum(belopp) FILTER (WHERE left(konto, 1) BETWEEN '3' AND '8'), 0)
                     AS resultat
            FROM mellanrad GROUP BY kalla, ar, period ORDER BY kalla, ar, period
            """)
        .query((rad, n) -> Delperiod.av(rad))
        .list();
  }
}
