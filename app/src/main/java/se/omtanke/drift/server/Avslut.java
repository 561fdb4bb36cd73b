package se.omtanke.drift.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * What is open and must be closed, last opened first, when the process ends: by itself, by Ctrl-C
 * or by a request from the operating system.
 */
public final class Avslut implements AutoCloseable {

  private final Deque<AutoCloseable> oppna = new ArrayDeque<>();
  private boolean stangt;

  private Avslut() {}

  /** Begins to watch over the process's end. */
  public static Avslut bevakat() {
    Avslut avslut = new Avslut();
    Runtime.getRuntime().addShutdownHook(new Thread(avslut::close, "avslut"));
    return avslut;
  }

  /**
   * Opens something and remembers it. An end that comes meanwhile waits, so that nothing is left
   * half open; one that has come already lets nothing more be opened.
   */
  public synchronized <T extends AutoCloseable> T oppna(Supplier<T> vad) {
    if (stangt) {
      throw new IllegalStateException("Stopping");
    }
    T oppnad = vad.get();
    oppna.push(oppnad);
    return oppnad;
  }

  /** Waits for the end of the process. */
  public void vanta() throws InterruptedException {
    new CountDownLatch(1).await();
  }

  @Override
  public synchronized void close() {
    stangt = true;
    while (!oppna.isEmpty()) {
      try {
        oppna.pop().close();
      } catch (Exception e) {
        // The rest must be closed too, and no one is left to tell but the console.
        System.err.println(e.getMessage());
      }
    }
  }
}
