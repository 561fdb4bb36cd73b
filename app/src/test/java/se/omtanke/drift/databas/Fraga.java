package se.omtanke.drift.databas;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs statements as a role, on a connection of its own. */
final class Fraga {

  private Fraga() {}

  /** The first value of the last statement's answer, empty when it has none. */
  static String svar(Anslutning roll, String... satser) throws SQLException {
    String varde = "";
    try (Connection anslutning = roll.oppna();
        Statement sats = anslutning.createStatement()) {
      for (String text : satser) {
        varde = sats.execute(text) ? forsta(sats) : "";
      }
    }
    return varde;
  }

  private static String forsta(Statement sats) throws SQLException {
    try (ResultSet svar = sats.getResultSet()) {
      return svar.next() ? String.valueOf(svar.getString(1)) : "";
    }
  }
}
