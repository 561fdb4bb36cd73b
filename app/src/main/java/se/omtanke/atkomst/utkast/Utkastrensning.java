package se.omtanke.atkomst.utkast;

import java.time.Duration;
import java.time.LocalTime;
import se.omtanke.atkomst.valv.Tid;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunvis;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.Underhall;

/** Removes drafts that nobody has touched for long. */
public final class Utkastrensning implements Underhall {

  private final Transactions transaktioner;
  private final Kommunvis kommunvis;
  private final Duration tid;

  /** Removes what has not been saved for this long; zero removes nothing. */
  public Utkastrensning(Transactions transaktioner, Kommunvis kommunvis, Duration tid) {
    this.transaktioner = transaktioner;
    this.kommunvis = kommunvis;
    this.tid = tid;
  }

  @Override
  public String namn() {
    return "atkomst.rensa-utkast";
  }

  @Override
  public LocalTime klockan() {
    return LocalTime.of(2, 30);
  }

  @Override
  public void utfor() {
    if (tid.isPositive()) {
      kommunvis.utfor(namn(), this::rensa);
    }
  }

  private void rensa(Anropare system) {
    transaktioner.write(
        system,
        Syfte.av("utkast.rensa", "utkast"),
        tx ->
            tx.sql("DELETE FROM utkast WHERE kommun = :kommun AND sparad < :fore")
                .param("kommun", tx.kommun())
                .param("fore", Tid.utc(tx.nu().minus(tid)))
                .update());
  }
}
