package se.omtanke.drift.databas;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles and the database of an embedded cluster; run at each start, so it ends complete. */
final class Roller {

  static final String DATABAS = "omtanke";
  static final String AGARE = "omtanke_agare";
  static final String APP = "omtanke_app";

  private Roller() {}

  /** Makes what is missing and sets passwords and limits anew. */
  static void skapa(Anslutning superanvandare, Inloggningsuppgifter uppgifter) throws SQLException {
    try (Connection anslutning = superanvandare.oppna();
        Statement sats = anslutning.createStatement()) {
      roll(sats, AGARE, uppgifter.agare());
      roll(sats, APP, uppgifter.app());
      sats.execute("ALTER ROLE omtanke_app SET statement_timeout = '30s'");
      sats.execute("ALTER ROLE omtanke_app SET idle_in_transaction_session_timeout = '60s'");
      if (saknas(sats, "SELECT 1 FROM pg_database WHERE datname = 'omtanke'")) {
        sats.execute("CREATE DATABASE omtanke OWNER omtanke_agare");
      }
      sats.execute("REVOKE ALL ON DATABASE omtanke FROM PUBLIC");
      sats.execute("GRANT CONNECT, TEMPORARY ON DATABASE omtanke TO omtanke_app");
    }
    try (Connection anslutning = superanvandare.mot(DATABAS).oppna();
        Statement sats = anslutning.createStatement()) {
      sats.execute("CREATE SCHEMA IF NOT EXISTS omtanke AUTHORIZATION omtanke_agare");
      sats.execute("GRANT USAGE ON SCHEMA omtanke TO omtanke_app");
    }
  }

  private static void roll(Statement sats, String namn, String losenord) throws SQLException {
    if (saknas(sats, "SELECT 1 FROM pg_roles WHERE rolname = '" + namn + "'")) {
      sats.execute("CREATE ROLE " + namn);
    }
    // Passwords are ours and base64url: nothing in them needs quoting.
    sats.execute(
        "ALTER ROLE "
            + namn
            + " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD '"
            + losenord
            + "'");
    sats.execute("ALTER ROLE " + namn + " SET search_path = omtanke");
    sats.execute("ALTER ROLE " + namn + " SET timezone = 'Europe/Stockholm'");
  }

  private static boolean saknas(Statement sats, String fraga) throws SQLException {
    try (ResultSet svar = sats.executeQuery(fraga)) {
      return !svar.next();
    }
  }
}
