package se.omtanke.drift.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import se.omtanke.drift.databas.Anslutning;

/** The transaction as a bare driver does it, as the application's role: the floor of others. */
final class Golvtransaktion implements AutoCloseable {

  private static final String LOGGRAD =
      """
      INSERT INTO atkomstlogg (kommun, id, registrerad, aktorslag, aktor, roll, atgard, objekttyp)
      VALUES (?, ?, now(), 'KOMMANDORAD', 'kommandorad:bench', 'kommandorad', 'bench.golv', 'golv')
      """;

  private static final String HANDELSE =
      """
      INSERT INTO handelse (kommun, id, registrerad, typ, objekttyp, objekt, aktor, uppgifter)
      VALUES (?, ?, now(), 'matt.v1', 'golv', ?, 'kommandorad:bench', CAST('{}' AS jsonb))
      """;

  private final Connection anslutning;
  private final String kommun;
  private final PreparedStatement loggrad;
  private final PreparedStatement handelse;

  /** What the transaction is for. */
  @FunctionalInterface
  interface Innehall {
    void utfor(Connection anslutning) throws Exception;
  }

  Golvtransaktion(Anslutning app, String kommun) throws SQLException {
    this.kommun = kommun;
    anslutning = app.oppna();
    try (Statement sats = anslutning.createStatement()) {
      sats.execute("SET search_path = omtanke");
    }
    anslutning.setAutoCommit(false);
    loggrad = anslutning.prepareStatement(LOGGRAD);
    handelse = anslutning.prepareStatement(HANDELSE);
  }

  /** Begins, does the work, writes the rows of access log and event, and commits. */
  void kor(Innehall innehall) throws Exception {
    try (Statement sats = anslutning.createStatement()) {
      sats.execute(
          "SET LOCAL omtanke.kommun = '%s'; SET LOCAL omtanke.namnd = ''; SET LOCAL omtanke.anvandare = ''"
              .formatted(kommun));
    }
    innehall.utfor(anslutning);
    loggrad.setString(1, kommun);
    loggrad.setObject(2, UUID.randomUUID());
    loggrad.executeUpdate();
    handelse.setString(1, kommun);
    handelse.setObject(2, UUID.randomUUID());
    handelse.setObject(3, UUID.randomUUID());
    handelse.executeUpdate();
    anslutning.commit();
  }

  @Override
  public void close() throws SQLException {
    anslutning.close();
  }
}
