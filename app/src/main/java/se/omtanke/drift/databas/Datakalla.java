package se.omtanke.drift.databas;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connection pools that behave alike whatever the server's defaults are. */
public final class Datakalla {

  /**
   * Run on each new connection. The driver announces the JVM's time zone, which would win over the
   * role's; days are Swedish days.
   */
  public static final String BORJAN = "SET TIME ZONE 'Europe/Stockholm'; SET search_path = omtanke";

  /** The same for the application's role, with the limits that an embedded role has by itself. */
  public static final String BORJAN_APP =
      BORJAN + "; SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'";

  private Datakalla() {}

  /** A pool of at most {@code storlek} connections, opened when they are needed. */
  public static HikariDataSource oppna(Anslutning anslutning, int storlek) {
    HikariConfig val = new HikariConfig();
    val.setPoolName(anslutning.anvandare());
    val.setJdbcUrl(anslutning.url());
    val.setUsername(anslutning.anvandare());
    val.setPassword(anslutning.losenord());
    val.setConnectionInitSql(BORJAN);
    val.setMaximumPoolSize(storlek);
    val.setMinimumIdle(0);
    return new HikariDataSource(val);
  }
}
