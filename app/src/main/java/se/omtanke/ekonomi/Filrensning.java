package se.omtanke.ekonomi;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import se.omtanke.ekonomi.inlasning.Rensning;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunvis;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.Underhall;

/**
 * Empties files that nobody confirmed in time. They may name clients and staff, and nothing rests
 * on them; what was seen of them in the preview stays, without names.
 */
final class Filrensning implements Underhall {

  private final Transactions transactions;
  private final Kommunvis kommunvis;
  private final Duration tid;

  /** Empties what has waited this long; zero empties nothing. */
  Filrensning(Transactions transactions, Kommunvis kommunvis, Duration tid) {
    this.transactions = transactions;
    this.kommunvis = kommunvis;
    this.tid = tid;
  }

  @Override
  public String namn() {
    return "ekonomi.rensa-filer";
  }

  @Override
  public LocalTime klockan() {
    return LocalTime.of(2, 10);
  }

  @Override
  public void utfor() {
    if (tid.isPositive()) {
      kommunvis.utfor(namn(), this::rensa);
    }
  }

  /** A transaction for each file, so that none is held for long. */
  private void rensa(Anropare system) {
    List<UUID> filer =
        transactions.read(system, tx -> Rensning.obekraftade(tx, tx.nu().minus(tid)));
    for (UUID fil : filer) {
      transactions.write(
          system,
          Syfte.av("ekonomi.rensa_fil", "kallfil", fil),
          tx -> Rensning.rensa(tx, fil, tx.nu().minus(tid)));
    }
  }
}
