package se.omtanke.drift.databas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;

/** The embedded PostgreSQL of one data directory, running until it is closed. */
public final class InbyggdPostgres implements Databas {

  private static final String UPPGIFTER = "anslutning.properties";
  private static final String KLUSTER = "postgres";

  private final Kluster kluster;
  private final Inloggningsuppgifter uppgifter;
  private final int port;

  private InbyggdPostgres(Kluster kluster, Inloggningsuppgifter uppgifter, int port) {
    this.kluster = kluster;
    this.uppgifter = uppgifter;
    this.port = port;
  }

  /**
   * Where and how the database runs.
   *
   * @param katalog data directory, kept between starts
   * @param cache where PostgreSQL's programs are unpacked
   * @param port port on 127.0.0.1, 0 for any
   * @param hallbarhet what a commit means
   */
  public record Val(Path katalog, Path cache, int port, Hallbarhet hallbarhet) {

    /** The product's choice: any port, durable. */
    public static Val forDrift(Path katalog, Path cache) {
      return new Val(katalog, cache, 0, Hallbarhet.DISK);
    }
  }

  /**
   * Starts the database of a data directory whose lock the caller holds. One that was left running
   * by a process that died is taken over if it answers, otherwise stopped and recovered.
   *
   * @throws Databasfel when it cannot be started; the message says why
   */
  public static InbyggdPostgres starta(Val val, SecureRandom slump) {
    try {
      Files.createDirectories(val.katalog());
      Path katalog = val.katalog().toRealPath();
      Kluster kluster =
          new Kluster(Postgresprogram.uppackade(val.cache()), katalog.resolve(KLUSTER));
      Inloggningsuppgifter uppgifter = uppgifter(katalog.resolve(UPPGIFTER), kluster, slump);
      if (!kluster.finns()) {
        kluster.skapa(uppgifter.superanvandare(), val.hallbarhet());
      }
      return igang(kluster, uppgifter, val);
    } catch (IOException | SQLException e) {
      throw new Databasfel("Databasen i " + val.katalog() + " kunde inte startas.", e);
    }
  }

  /** Joins a database that another process runs; empty if none runs there. */
  public static Optional<Databasanslutningar> pagaende(Path katalog) {
    try {
      Optional<Serverprocess> server = Serverprocess.sok(katalog.resolve(KLUSTER));
      if (server.isEmpty()) {
        return Optional.empty();
      }
      Inloggningsuppgifter uppgifter = Inloggningsuppgifter.las(katalog.resolve(UPPGIFTER));
      return Optional.of(anslutningar(server.get().port(), uppgifter));
    } catch (IOException e) {
      throw new Databasfel("Kan inte läsa " + katalog.resolve(UPPGIFTER) + ".", e);
    }
  }

  /** Removes a database with all it holds, and nothing else that lies in the directory. */
  public static void taBort(Val val) {
    try {
      Path katalog = val.katalog();
      Kluster kluster =
          new Kluster(Postgresprogram.uppackade(val.cache()), katalog.resolve(KLUSTER));
      Optional<Serverprocess> kvarlamnad = kluster.server();
      if (kvarlamnad.isPresent()) {
        kluster.tvinga(kvarlamnad.get());
      }
      Filtrad.taBort(kluster.katalog());
      Files.deleteIfExists(kluster.logg());
      Files.deleteIfExists(katalog.resolve(UPPGIFTER));
    } catch (IOException e) {
      throw new Databasfel("Databasen i " + val.katalog() + " kunde inte tas bort.", e);
    }
  }

  @Override
  public Databasanslutningar anslutningar() {
    return anslutningar(port, uppgifter);
  }

  /** The superuser in the maintenance database; for tests that make databases of their own. */
  public Anslutning superanvandare() {
    return superanvandare(port, uppgifter);
  }

  @Override
  public void close() {
    try {
      if (kluster.server().isPresent()) {
        kluster.stoppa();
      }
    } catch (IOException e) {
      throw new Databasfel("Databasen kunde inte stoppas.", e);
    }
  }

  private static InbyggdPostgres igang(Kluster kluster, Inloggningsuppgifter uppgifter, Val val)
      throws IOException, SQLException {
    Optional<Serverprocess> kvarlamnad = kluster.server();
    if (kvarlamnad.isPresent() && !svarar(kvarlamnad.get(), uppgifter)) {
      kluster.tvinga(kvarlamnad.get());
      kvarlamnad = Optional.empty();
    }
    if (kvarlamnad.isEmpty()) {
      kluster.starta(val.port(), val.hallbarhet());
    }
    int port = kluster.server().map(Serverprocess::port).orElseThrow();
    Roller.skapa(superanvandare(port, uppgifter), uppgifter);
    return new InbyggdPostgres(kluster, uppgifter, port);
  }

  private static boolean svarar(Serverprocess server, Inloggningsuppgifter uppgifter) {
    try (var anslutning = superanvandare(server.port(), uppgifter).oppna()) {
      return anslutning.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  private static Inloggningsuppgifter uppgifter(Path fil, Kluster kluster, SecureRandom slump)
      throws IOException {
    if (Files.exists(fil)) {
      return Inloggningsuppgifter.las(fil);
    }
    if (kluster.finns()) {
      throw new Databasfel(
          "Filen "
              + fil
              + " saknas, men där finns en databas. Lägg tillbaka filen ur en"
              + " säkerhetskopia eller välj en annan katalog med --data.");
    }
    Inloggningsuppgifter nya = Inloggningsuppgifter.nya(slump);
    nya.skriv(fil);
    return nya;
  }

  private static Databasanslutningar anslutningar(int port, Inloggningsuppgifter uppgifter) {
    String url = url(port, Roller.DATABAS);
    return new Databasanslutningar(
        new Anslutning(url, Roller.APP, uppgifter.app()),
        new Anslutning(url, Roller.AGARE, uppgifter.agare()));
  }

  private static Anslutning superanvandare(int port, Inloggningsuppgifter uppgifter) {
    return new Anslutning(
        url(port, "postgres"), Kluster.SUPERANVANDARE, uppgifter.superanvandare());
  }

  private static String url(int port, String databas) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + databas + "?loginTimeout=10";
  }
}
