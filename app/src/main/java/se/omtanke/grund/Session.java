package se.omtanke.grund;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/** What the three kinds of transaction share: the connection, the caller and the moment. */
final class Session {

  private final Connection anslutning;
  private final Anropare anropare;
  private final Instant nu;
  private final JdbcClient jdbc;
  private final Atkomstlogg logg;
  private final Thread trad = Thread.currentThread();
  private boolean oppen = true;

  Session(Connection anslutning, Anropare anropare, Syfte syfte, Instant nu, Idgivare ider) {
    this.anslutning = anslutning;
    this.anropare = anropare;
    this.nu = nu;
    jdbc = JdbcClient.create(new SingleConnectionDataSource(anslutning, true));
    logg = new Atkomstlogg(jdbc, anropare, syfte, nu, ider);
  }

  Session oppen() {
    if (!oppen || !trad.equals(Thread.currentThread())) {
      throw new IllegalStateException("The transaction is over, or belongs to another thread");
    }
    return this;
  }

  void stang() {
    oppen = false;
  }

  Connection anslutning() {
    return anslutning;
  }

  Anropare anropare() {
    return anropare;
  }

  Instant nu() {
    return nu;
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  Atkomstlogg logg() {
    return logg;
  }

  DataAccessException oversatt(String arbete, SQLException fel) {
    DataAccessException oversatt =
        new SQLExceptionSubclassTranslator().translate(arbete, null, fel);
    return oversatt == null ? new UncategorizedSQLException(arbete, null, fel) : oversatt;
  }
}
