package se.omtanke.test;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import se.omtanke.drift.databas.Databasanslutningar;
import se.omtanke.drift.databas.Datakalla;

/** A migrated, empty database that only this test uses; see {@link MedDatabas}. */
public final class Testdatabas implements AutoCloseable {

  private static final AtomicInteger NUMMER = new AtomicInteger();
  private static final int STORLEK = 8;

  private final String namn;
  private final Databasanslutningar anslutningar;
  private final HikariDataSource app;
  private final HikariDataSource agare;

  private Testdatabas(String namn, Databasanslutningar anslutningar) {
    this.namn = namn;
    this.anslutningar = anslutningar;
    this.app = Datakalla.oppna(anslutningar.app(), STORLEK);
    this.agare = Datakalla.oppna(anslutningar.agare(), 2);
  }

  /** Clones a database; for whoever cannot use {@link MedDatabas}, and then closes it. */
  public static Testdatabas ny() {
    String namn = "prov_" + NUMMER.incrementAndGet();
    Testserver server = Testserver.enda();
    server.somSuperanvandare(
        "CREATE DATABASE " + namn + " TEMPLATE omtanke OWNER omtanke_agare",
        "REVOKE ALL ON DATABASE " + namn + " FROM PUBLIC",
        "GRANT CONNECT, TEMPORARY ON DATABASE " + namn + " TO omtanke_app");
    return new Testdatabas(namn, server.postgres().anslutningar().mot(namn));
  }

  /** How the two roles reach it. */
  public Databasanslutningar anslutningar() {
    return anslutningar;
  }

  /** The application's role: sees only what row security lets through. */
  public DataSource app() {
    return app;
  }

  /** The owner of the tables. Row security is FORCEd, so the owner is bound by it too. */
  public DataSource agare() {
    return agare;
  }

  @Override
  public void close() {
    app.close();
    agare.close();
    Testserver.enda().somSuperanvandare("DROP DATABASE " + namn + " WITH (FORCE)");
  }
}
