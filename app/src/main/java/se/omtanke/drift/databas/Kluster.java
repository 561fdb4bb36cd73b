package se.omtanke.drift.databas;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * One PostgreSQL cluster: the directory with its files, and the programs that run it.
 *
 * @param program PostgreSQL's programs
 * @param katalog the cluster's directory
 */
record Kluster(Postgresprogram program, Path katalog) {

  static final String SUPERANVANDARE = "postgres";

  boolean finns() {
    return Files.exists(katalog.resolve("PG_VERSION"));
  }

  Optional<Serverprocess> server() throws IOException {
    return Serverprocess.sok(katalog);
  }

  Path logg() {
    return katalog.resolveSibling("postgres.log");
  }

  /** Makes the cluster's files beside their place and moves them there when they are complete. */
  void skapa(String losenord) throws IOException {
    Path halvfardig = katalog.resolveSibling(katalog.getFileName() + ".ny");
    Filtrad.taBort(halvfardig);
    Path losenordsfil =
        Inloggningsuppgifter.hemligFil(katalog.resolveSibling("losenord.tmp"), losenord);
    try {
      Programkorning.kor(
          program.kommando(
              "initdb",
              "--pgdata=" + halvfardig,
              "--username=" + SUPERANVANDARE,
              "--pwfile=" + losenordsfil,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--no-instructions"),
          logg());
    } finally {
      Files.deleteIfExists(losenordsfil);
    }
    Files.move(halvfardig, katalog, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Starts the server and waits until it answers. Port 0 means any that is free. */
  void starta(int port, Hallbarhet hallbarhet) throws IOException {
    // What remains after a crash may name a process that today is something else.
    Files.deleteIfExists(katalog.resolve("postmaster.pid"));
    Serverfil.skriv(katalog, port == 0 ? ledigPort() : port, hallbarhet);
    Programkorning.kor(
        program.kommando(
            "pg_ctl", "start", "--wait", "--silent", "-t", "120", "-D", katalog.toString()),
        logg());
  }

  /**
   * Stops the server; {@code immediate} when it does not answer, it then recovers at next start.
   */
  void stoppa(String satt) throws IOException {
    Programkorning.kor(
        program.kommando(
            "pg_ctl", "stop", "--wait", "--silent", "-m", satt, "-D", katalog.toString()),
        logg());
  }

  private static int ledigPort() throws IOException {
    try (ServerSocket uttag = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return uttag.getLocalPort();
    }
  }
}
