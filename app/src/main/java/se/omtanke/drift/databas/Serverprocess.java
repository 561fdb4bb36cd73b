package se.omtanke.drift.databas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server that runs, as its own {@code postmaster.pid} tells.
 *
 * @param pid the process
 * @param port the port it listens on
 */
record Serverprocess(long pid, int port) {

  /** The server that runs on this cluster, whoever started it; empty if none is alive. */
  static Optional<Serverprocess> sok(Path kluster) throws IOException {
    return antecknad(kluster).filter(server -> server.kor(kluster));
  }

  /**
   * Removes the note of a dead server whose process number another program has been given since:
   * PostgreSQL would take that program for a server and refuse to start. Otherwise the note is
   * left, since by it PostgreSQL sees whether anything of the dead server lingers.
   */
  static void glomFrammande(Path kluster) throws IOException {
    Optional<Serverprocess> noterad = antecknad(kluster);
    if (noterad.isPresent() && noterad.get().lever() && !noterad.get().kor(kluster)) {
      Files.delete(anteckning(kluster));
    }
  }

  /** Ends the process without asking it, and waits until it has ended. */
  void doda() {
    ProcessHandle.of(pid)
        .ifPresent(
            process -> {
              process.destroyForcibly();
              process.onExit().join();
            });
  }

  private static Optional<Serverprocess> antecknad(Path kluster) throws IOException {
    Path fil = anteckning(kluster);
    List<String> rader = Files.exists(fil) ? Files.readAllLines(fil) : List.of();
    if (rader.size() < 4) {
      return Optional.empty();
    }
    long pid = Long.parseLong(rader.get(0).strip());
    return Optional.of(new Serverprocess(pid, Integer.parseInt(rader.get(3).strip())));
  }

  private static Path anteckning(Path kluster) {
    return kluster.resolve("postmaster.pid");
  }

  private boolean lever() {
    return ProcessHandle.of(pid).isPresent();
  }

  /** The process is a server of this very cluster, or one that hides what it is. */
  private boolean kor(Path kluster) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().commandLine().map(rad -> kor(rad, kluster)).orElse(true))
        .isPresent();
  }

  private static boolean kor(String kommandorad, Path kluster) {
    return kommandorad.contains("postgres ") && kommandorad.contains(kluster.toString());
  }
}
