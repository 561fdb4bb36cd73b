package se.omtanke.drift.databas;

import java.time.Duration;

/** A moment's wait for another process. */
final class Paus {

  private static final Duration KORT = Duration.ofMillis(300);

  private Paus() {}

  static void kort() {
    try {
      Thread.sleep(KORT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Databasfel("Avbruten i väntan på databasen.", e);
    }
  }
}
