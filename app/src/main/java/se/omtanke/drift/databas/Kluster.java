package se.omtanke.drift.databas;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One PostgreSQL cluster: the directory with its files, and the programs that run it.
 *
 * @param program PostgreSQL's programs
 * @param katalog the cluster's directory
 */
record Kluster(Postgresprogram program, Path katalog) {

  static final String SUPERANVANDARE = "postgres";

  private static final int FORSOK = 5;

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
  void skapa(String losenord, Hallbarhet hallbarhet) throws IOException {
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
              hallbarhet.initdb(),
              "--no-instructions"),
          logg());
    } finally {
      Files.deleteIfExists(losenordsfil);
    }
    Files.move(halvfardig, katalog, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Starts the server and waits until it answers. Port 0 means any that is free. Tries again for a
   * while: the last processes of a server that was killed hold its memory for a moment more, and
   * someone else may be quicker to a free port.
   */
  void starta(int port, Hallbarhet hallbarhet) throws IOException {
    Serverprocess.glomFrammande(katalog);
    for (int forsok = 1; ; forsok++) {
      Serverfil.skriv(katalog, port == 0 ? ledigPort() : port, hallbarhet);
      try {
        pgCtl("start", "-t", "120");
        return;
      } catch (Databasfel e) {
        if (forsok == FORSOK) {
          throw e;
        }
        Paus.kort();
      }
    }
  }

  /** Stops the server in good order: ongoing statements are broken off, everything is on disk. */
  void stoppa() throws IOException {
    pgCtl("stop", "-t", "60", "-m", "fast");
  }

  /** Stops a server that does not answer, as a power cut would; it recovers at the next start. */
  void tvinga(Serverprocess server) throws IOException {
    try {
      pgCtl("stop", "-t", "20", "-m", "immediate");
    } catch (Databasfel e) {
      server.doda();
    }
  }

  private void pgCtl(String vad, String... val) throws IOException {
    List<String> argument = new ArrayList<>(List.of(vad, "--wait", "--silent"));
    argument.addAll(List.of("-D", katalog.toString()));
    argument.addAll(List.of(val));
    Programkorning.kor(program.kommando("pg_ctl", argument.toArray(String[]::new)), logg());
  }

  private static int ledigPort() throws IOException {
    try (ServerSocket uttag = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return uttag.getLocalPort();
    }
  }
}
