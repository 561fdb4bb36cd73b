package se.omtanke.drift.databas;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Another Java process that runs the database of a data directory until it is killed. */
final class Barnprocess implements AutoCloseable {

  private final Process process;

  private Barnprocess(Process process) {
    this.process = process;
  }

  /** Starts it and waits until its database answers. */
  static Barnprocess starta(Path katalog) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> kommando =
        List.of(
            java.toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Barnprocess.class.getName(),
            katalog.toString());
    Process process =
        new ProcessBuilder(kommando).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader ut = process.inputReader(StandardCharsets.UTF_8);
    for (String rad = ut.readLine(); !"klar".equals(rad); rad = ut.readLine()) {
      if (rad == null) {
        throw new IllegalStateException("The other process ended");
      }
    }
    return new Barnprocess(process);
  }

  long pid() {
    return process.pid();
  }

  /** Kills it without giving it a chance to clean up. */
  void doda() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    doda();
  }

  static void main(String[] args) throws InterruptedException {
    Databasval val = Databasval.inbyggd(System.getenv(), Path.of(args[0]));
    new Oppning(new SecureRandom()).forServer(val);
    System.out.println("klar");
    new CountDownLatch(1).await();
  }
}
