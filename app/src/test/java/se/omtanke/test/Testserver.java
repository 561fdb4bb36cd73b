package se.omtanke.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.drift.databas.Cachekatalog;
import se.omtanke.drift.databas.Filtrad;
import se.omtanke.drift.databas.Hallbarhet;
import se.omtanke.drift.databas.InbyggdPostgres;
import se.omtanke.drift.databas.Migrering;

/**
 * The one PostgreSQL of this test JVM, with a migrated database that the others are cloned from.
 */
final class Testserver {

  private static final Path ROT = Path.of("target", "testdatabas");
  private static final Path LAS = ROT.resolve("stadas");

  private final InbyggdPostgres postgres;

  private Testserver(InbyggdPostgres postgres) {
    this.postgres = postgres;
  }

  private static final class Hallare {
    static final Testserver ENDA = starta();
  }

  static Testserver enda() {
    return Hallare.ENDA;
  }

  InbyggdPostgres postgres() {
    return postgres;
  }

  void somSuperanvandare(String... satser) {
    try (Connection anslutning = postgres.superanvandare().oppna();
        Statement sats = anslutning.createStatement()) {
      for (String text : satser) {
        sats.execute(text);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Testserver starta() {
    try {
      stada();
      Path katalog = ROT.resolve(Long.toString(ProcessHandle.current().pid()));
      InbyggdPostgres postgres = oppna(katalog);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> avsluta(postgres, katalog)));
      Migrering.kor(postgres.anslutningar().agare(), postgres.anslutningar().app().anvandare());
      return new Testserver(postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InbyggdPostgres oppna(Path katalog) {
    Path cache = Cachekatalog.standard(System.getenv());
    return InbyggdPostgres.starta(
        new InbyggdPostgres.Val(katalog, cache, 0, Hallbarhet.KASTBAR), new SecureRandom());
  }

  /**
   * A test JVM that was killed left its server running: stop it and take its files away. One test
   * JVM at a time does so.
   */
  private static void stada() throws IOException {
    Files.createDirectories(ROT);
    try (FileChannel fil =
            FileChannel.open(LAS, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = fil.lock()) {
      taBortGamla();
    }
  }

  private static void taBortGamla() throws IOException {
    List<Path> gamla;
    try (Stream<Path> kataloger = Files.list(ROT)) {
      gamla = kataloger.filter(Files::isDirectory).filter(katalog -> !lever(katalog)).toList();
    }
    for (Path katalog : gamla) {
      if (InbyggdPostgres.pagaende(katalog).isPresent()) {
        oppna(katalog).close();
      }
      Filtrad.taBort(katalog);
    }
  }

  private static boolean lever(Path katalog) {
    long pid = Long.parseLong(katalog.getFileName().toString());
    return ProcessHandle.of(pid).isPresent();
  }

  private static void avsluta(InbyggdPostgres postgres, Path katalog) {
    postgres.close();
    try {
      Filtrad.taBort(katalog);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
