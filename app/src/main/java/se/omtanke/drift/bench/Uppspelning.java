package se.omtanke.drift.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.omtanke.drift.databas.Anslutning;

/** A recorded transaction by a bare driver, as the application's role: the floor of the door. */
final class Uppspelning implements AutoCloseable {

  private final Connection anslutning;
  private final List<Inspeladsats> satser;
  private final List<PreparedStatement> forberedda = new ArrayList<>();
  private final Supplier<UUID> ider;

  Uppspelning(Anslutning app, List<Inspeladsats> satser, Supplier<UUID> ider) throws SQLException {
    this.satser = satser;
    this.ider = ider;
    anslutning = app.oppna();
    try (Statement sats = anslutning.createStatement()) {
      sats.execute("SET search_path = omtanke");
    }
    anslutning.setAutoCommit(false);
    for (Inspeladsats en : satser) {
      forberedda.add(anslutning.prepareStatement(en.sql()));
    }
  }

  /** Does all of it, and commits. */
  void kor() throws SQLException {
    for (int n = 0; n < satser.size(); n++) {
      Inspeladsats en = satser.get(n);
      if (en.utanVarden()) {
        try (Statement sats = anslutning.createStatement()) {
          sats.execute(en.sql());
        }
      } else {
        en.kor(forberedda.get(n), ider);
      }
    }
    anslutning.commit();
  }

  @Override
  public void close() throws SQLException {
    anslutning.close();
  }
}
