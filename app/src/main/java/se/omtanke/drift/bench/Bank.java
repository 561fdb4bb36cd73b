package se.omtanke.drift.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import se.omtanke.drift.databas.Cachekatalog;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Filtrad;
import se.omtanke.drift.databas.InbyggdPostgres;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.drift.server.Natadress;
import se.omtanke.drift.server.Webbserver;

/** A directory of its own for one run: the made municipality's files and a durable database. */
final class Bank implements AutoCloseable {

  private final Path katalog;
  private final SecureRandom slump;

  Bank(SecureRandom slump) throws IOException {
    this.katalog = Files.createTempDirectory("omtanke-bench");
    this.slump = slump;
  }

  /** What the examples' door takes for Omtanke's own directory. */
  Path rot() {
    return katalog;
  }

  Path mapp() {
    return katalog.resolve("exempel").resolve(Matkommun.KOD);
  }

  Path data() {
    return katalog.resolve("data");
  }

  /** Makes the database, and lets the server count its statements. */
  void forbered() throws IOException, SQLException {
    Files.createDirectories(data());
    Files.writeString(data().resolve("postgresql.lokal.conf"), Databasrakning.INSTALLNING);
    var val = InbyggdPostgres.Val.forDrift(data(), Cachekatalog.standard(System.getenv()));
    try (InbyggdPostgres postgres = InbyggdPostgres.starta(val, slump);
        Connection anslutning = postgres.superanvandare().mot("omtanke").oppna();
        Statement sats = anslutning.createStatement()) {
      sats.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA public");
    }
  }

  Databas databas() {
    return new Oppning(slump).forServer(Databasval.inbyggd(System.getenv(), data()));
  }

  static Webbserver program(Databas databas, Class<?>... tillagg) {
    return Webbserver.starta(databas.anslutningar().app(), new Natadress("127.0.0.1", 0), tillagg);
  }

  @Override
  public void close() throws IOException {
    Filtrad.taBort(katalog);
  }
}
