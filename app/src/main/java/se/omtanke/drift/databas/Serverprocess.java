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
    Path fil = kluster.resolve("postmaster.pid");
    if (Files.notExists(fil)) {
      return Optional.empty();
    }
    List<String> rader = Files.readAllLines(fil);
    if (rader.size() < 4) {
      return Optional.empty();
    }
    Serverprocess server =
        new Serverprocess(
            Long.parseLong(rader.get(0).strip()), Integer.parseInt(rader.get(3).strip()));
    return server.lever() ? Optional.of(server) : Optional.empty();
  }

  /** A process number may have been given to another program since: only a postgres counts. */
  private boolean lever() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().orElse("postgres").endsWith("postgres"))
        .isPresent();
  }
}
