package se.omtanke.drift.databas;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How one role reaches the database.
 *
 * @param url JDBC address without credentials
 * @param anvandare role name
 * @param losenord the role's password, never printed
 */
public record Anslutning(String url, String anvandare, String losenord) {

  /**
   * Opens a plain connection, for the few statements that need no pool.
   *
   * @throws SQLException when the server does not answer or refuses the role
   */
  public Connection oppna() throws SQLException {
    return DriverManager.getConnection(url, anvandare, losenord);
  }

  /** The same role in another database of the same server. */
  public Anslutning mot(String databas) {
    return new Anslutning(
        url.replaceFirst("/[^/?]*(\\?|$)", "/" + databas + "$1"), anvandare, losenord);
  }

  @Override
  public String toString() {
    return anvandare + " @ " + url;
  }
}
