package se.omtanke.drift.databas;

import java.nio.file.Path;
import java.util.Map;

/** Which database to use: the embedded one of a data directory, or a server. */
public sealed interface Databasval {

  /** Names the server's address for the application's role. */
  String APP_URL = "OMTANKE_DB_URL";

  /** Names the server's address for the owner's role. */
  String AGARE_URL = "OMTANKE_DB_OWNER_URL";

  /**
   * The embedded database.
   *
   * @param katalog its data directory
   * @param cache where PostgreSQL's programs are unpacked
   */
  record Inbyggd(Datakatalog katalog, Path cache) implements Databasval {}

  /** A PostgreSQL server, 15 or later, that someone else runs. */
  record Server(Databasanslutningar anslutningar) implements Databasval {}

  /** The environment's server if it names one, otherwise the embedded database in {@code data}. */
  static Databasval ur(Map<String, String> miljo, Path data) {
    String app = miljo.getOrDefault(APP_URL, "");
    String agare = miljo.getOrDefault(AGARE_URL, "");
    if (app.isBlank() != agare.isBlank()) {
      throw new Databasfel(
          "Ange både OMTANKE_DB_URL (programmets roll) och OMTANKE_DB_OWNER_URL (ägarens roll, för"
              + " migreringar), eller ingen av dem.");
    }
    if (app.isBlank()) {
      return inbyggd(miljo, data);
    }
    return new Server(
        new Databasanslutningar(
            Serveradress.tolka(APP_URL, app), Serveradress.tolka(AGARE_URL, agare)));
  }

  /** The embedded database in {@code data}, whatever the environment says. */
  static Inbyggd inbyggd(Map<String, String> miljo, Path data) {
    return new Inbyggd(new Datakatalog(data.toAbsolutePath()), Cachekatalog.standard(miljo));
  }
}
