package se.omtanke.atkomst.logg;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunregister;

/** Seals every municipality's log again and again while the program runs. */
final class Sigilljobb implements SmartLifecycle {

  private static final Logger LOGG = LoggerFactory.getLogger(Sigilljobb.class);

  private final Kommunregister kommuner;
  private final Sigillering sigillering;
  private final Duration paus;
  private final CountDownLatch slut = new CountDownLatch(1);
  private final Thread trad = Thread.ofPlatform().name("sigillering").daemon().unstarted(this::kor);

  /** With a pause between two rounds; zero means that nothing is sealed by itself. */
  Sigilljobb(Kommunregister kommuner, Sigillering sigillering, Duration paus) {
    this.kommuner = kommuner;
    this.sigillering = sigillering;
    this.paus = paus;
  }

  @Override
  public void start() {
    if (paus.isPositive()) {
      trad.start();
    }
  }

  /** Waits for the round under way, so that the database is not closed before it. */
  @Override
  public void stop() {
    slut.countDown();
    try {
      trad.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return trad.isAlive();
  }

  private void kor() {
    try {
      while (!slut.await(paus.toMillis(), TimeUnit.MILLISECONDS)) {
        varv();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One that fails is tried again in the next round; an exception would end the rounds. */
  private void varv() {
    try {
      kommuner.alla().stream().map(Kommun::kod).forEach(sigillering::sigillera);
    } catch (RuntimeException fel) {
      LOGG.warn("The access log could not be sealed; trying again", fel);
    }
  }
}
