package se.omtanke.ekonomi;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.omtanke.ekonomi.inlasning.Lasarkiv;
import se.omtanke.ekonomi.inlasning.Lasgang;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;

/**
 * Writes down now and then how far a reading has come, in transactions of its own: the reading's
 * own transaction shows nothing until it is committed.
 */
final class Framstegsskrivare implements Lasgang, AutoCloseable {

  private static final Logger LOGG = LoggerFactory.getLogger(Framstegsskrivare.class);

  private final Transactions transactions;
  private final Anropare vem;
  private final UUID arbete;
  private final Duration takt;
  private final CountDownLatch slut = new CountDownLatch(1);
  private final Thread trad = Thread.ofVirtual().name("framsteg").unstarted(this::skriv);

  private volatile Lasfas fas = Lasfas.LASER;
  private volatile long rad;
  private volatile long rader;

  private Framstegsskrivare(Transactions transactions, Anropare vem, UUID arbete, Duration takt) {
    this.transactions = transactions;
    this.vem = vem;
    this.arbete = arbete;
    this.takt = takt;
  }

  static Framstegsskrivare starta(
      Transactions transactions, Anropare vem, UUID arbete, Duration takt) {
    Framstegsskrivare skrivare = new Framstegsskrivare(transactions, vem, arbete, takt);
    skrivare.trad.start();
    return skrivare;
  }

  @Override
  public void filen(long antal) {
    rader = antal;
  }

  @Override
  public void rad(int nummer) {
    rad = nummer;
  }

  @Override
  public void fas(Lasfas ny) {
    fas = ny;
  }

  @Override
  public void close() {
    slut.countDown();
    try {
      trad.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void skriv() {
    try {
      while (!slut.await(takt.toMillis(), TimeUnit.MILLISECONDS)) {
        skrivEnGang();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The reading goes on though its progress cannot be told. */
  private void skrivEnGang() {
    try {
      transactions.progress(vem, tx -> Lasarkiv.framme(tx, arbete, fas, rad, rader));
    } catch (RuntimeException fel) {
      LOGG.warn("The progress of {} could not be written", arbete, fel);
    }
  }
}
