package se.omtanke.drift.databas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end. */
final class Programkorning {

  private static final Duration LANGST = Duration.ofMinutes(3);

  private Programkorning() {}

  /**
   * Runs the command; its output goes to the log file, because a server started by it would keep a
   * pipe open.
   *
   * @throws Databasfel when the program says no or does not end
   */
  static void kor(List<String> kommando, Path logg) throws IOException {
    ProcessBuilder bygge = new ProcessBuilder(kommando);
    // A message in the machine's language would be hard to search for.
    bygge.environment().put("LC_ALL", "C");
    Process process =
        bygge
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(logg.toFile()))
            .start();
    try {
      if (!process.waitFor(LANGST.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw fel(kommando, logg, "svarar inte");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new Databasfel("Avbruten medan databasen startade eller stoppade.", e);
    }
    if (process.exitValue() != 0) {
      throw fel(kommando, logg, "avslutades med kod " + process.exitValue());
    }
  }

  private static Databasfel fel(List<String> kommando, Path logg, String vad) throws IOException {
    List<String> rader = Files.readAllLines(logg);
    String slut = String.join("\n  ", rader.subList(Math.max(0, rader.size() - 8), rader.size()));
    return new Databasfel(
        "Databasprogrammet "
            + vad
            + ": "
            + String.join(" ", kommando)
            + "\n  "
            + slut
            + "\nHela loggen: "
            + logg);
  }
}
