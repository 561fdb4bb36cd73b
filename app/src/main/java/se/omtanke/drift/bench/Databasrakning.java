package se.omtanke.drift.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.omtanke.drift.databas.Anslutning;

/**
 * What the database has done for the application's role so far, as pg_stat_statements counts it.
 *
 * @param satser how many statements, those that begin and end transactions included
 * @param ms how long they took to plan and execute, in milliseconds
 */
record Databasrakning(double satser, double ms) {

  /** The lines that make the server count. */
  static final String INSTALLNING =
      """
      shared_preload_libraries = 'pg_stat_statements'
      pg_stat_statements.track_planning = on
      """;

  static Databasrakning av(Anslutning app) throws SQLException {
    try (Connection anslutning = app.oppna();
        Statement sats = anslutning.createStatement();
        ResultSet svar =
            sats.executeQuery(
                """
                SELECT coalesce(sum(s.calls), 0),
                       coalesce(sum(s.total_plan_time + s.total_exec_time), 0)
                FROM public.pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
                WHERE r.rolname = current_user AND s.query NOT LIKE '%pg_stat_statements%'
                """)) {
      svar.next();
      return new Databasrakning(svar.getDouble(1), svar.getDouble(2));
    }
  }

  /** What was done since an earlier count, for each of some requests. */
  Databasrakning sedan(Databasrakning fore, int anrop) {
    return new Databasrakning((satser - fore.satser) / anrop, (ms - fore.ms) / anrop);
  }
}
