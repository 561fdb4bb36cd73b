package se.omtanke.drift.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.omtanke.drift.databas.Anslutning;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;

/** The smallest transaction there is, through the door and by a bare driver, by turns. */
final class Transaktionsmatning {

  private static final int GANGER = 500;
  private static final String FRAGA = "SELECT kod, namn, exempel FROM kommun WHERE kod = ?";

  private final Transactions transactions;
  private final Anslutning app;

  Transaktionsmatning(Transactions transactions, Anslutning app) {
    this.transactions = transactions;
    this.app = app;
  }

  List<Varde> mat() throws SQLException {
    try (Golvtransaktion golv = new Golvtransaktion(app, Matkommun.KOD)) {
      matt(golv);
      long[][] tider = matt(golv);
      double dorr = new Tider(tider[0]).medianMs();
      double lagst = new Tider(tider[1]).medianMs();
      return List.of(
          Varde.av("Minsta transaktion, golv p50", lagst, "ms"),
          Varde.av("Minsta transaktion, Transactions.write p50", dorr, "ms"),
          Varde.av("Minsta transaktion mot golv", dorr / lagst, "×"));
    }
  }

  private long[][] matt(Golvtransaktion golv) {
    long[][] tider = new long[2][GANGER];
    for (int i = 0; i < GANGER; i++) {
      Duration dorr = Tider.av(this::genomDorren);
      Duration lagst = Tider.av(() -> golv.kor(Transaktionsmatning::fraga));
      tider[0][i] = dorr.toNanos();
      tider[1][i] = lagst.toNanos();
    }
    return tider;
  }

  private void genomDorren() {
    transactions.write(
        Upplaggning.anropare(Matkommun.KOD),
        Syfte.av("bench.dorr", "dorr"),
        tx -> {
          tx.handelse(new Handelse("matt.v1", "dorr", UUID.randomUUID(), Map.of()));
          return Kommunregister.egen(tx);
        });
  }

  private static void fraga(Connection anslutning) throws SQLException {
    try (PreparedStatement sats = anslutning.prepareStatement(FRAGA)) {
      sats.setString(1, Matkommun.KOD);
      try (ResultSet svar = sats.executeQuery()) {
        svar.next();
      }
    }
  }
}
