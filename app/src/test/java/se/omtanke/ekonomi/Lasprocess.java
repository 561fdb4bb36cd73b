package se.omtanke.ekonomi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import se.omtanke.drift.databas.Anslutning;
import se.omtanke.drift.databas.Datakalla;
import se.omtanke.test.Testklocka;

/** Another Java process that takes jobs on a test database until it is killed. */
final class Lasprocess implements AutoCloseable {

  private final Process process;

  private Lasprocess(Process process) {
    this.process = process;
  }

  static Lasprocess starta(Anslutning app, String tid) throws IOException {
    List<String> kommando =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Lasprocess.class.getName(),
            app.url(),
            app.anvandare(),
            app.losenord(),
            tid);
    return new Lasprocess(
        new ProcessBuilder(kommando)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  boolean lever() {
    return process.isAlive();
  }

  /** Kills it as {@code kill -9} does, without giving it a chance to clean up. */
  void doda() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    doda();
  }

  static void main(String[] args) throws InterruptedException {
    Anslutning app = new Anslutning(args[0], args[1], args[2]);
    EnEkonomi.till(Datakalla.oppna(app, 8), Testklocka.vid(args[3])).jobbko().starta();
    new CountDownLatch(1).await();
  }
}
