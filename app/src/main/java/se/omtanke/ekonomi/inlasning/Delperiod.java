package se.omtanke.ekonomi.inlasning;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A source and period that a file states.
 *
 * @param kalla the source or version
 * @param ar the year
 * @param period 0–13
 * @param rader how many rows
 * @param resultat the result accounts' sum in kronor
 */
public record Delperiod(String kalla, int ar, int period, int rader, BigDecimal resultat) {

  static Delperiod av(ResultSet rad) throws SQLException {
    return new Delperiod(
        rad.getString("kalla"),
        rad.getInt("ar"),
        rad.getInt("period"),
        rad.getInt("rader"),
        rad.getBigDecimal("resultat"));
  }

  boolean sammaSom(Delperiod annan) {
    return kalla.equals(annan.kalla) && ar == annan.ar && period == annan.period;
  }
}
