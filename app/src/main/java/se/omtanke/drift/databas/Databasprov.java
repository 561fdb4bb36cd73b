package se.omtanke.drift.databas;

import java.sql.Connection;
import java.sql.SQLException;

/** Sees to it that a database may be used before anything else does. */
final class Databasprov {

  private static final int ALDSTA = 15;

  private Databasprov() {}

  /**
   * Checks version and role, applies missing migrations, and checks the role again, since it may
   * have come to own something.
   */
  static void forbered(Databasanslutningar anslutningar) {
    provaVersion(anslutningar.agare());
    Rollkontroll.prova(anslutningar.app());
    Migrering.kor(anslutningar.agare(), anslutningar.app().anvandare());
    Rollkontroll.prova(anslutningar.app());
  }

  static boolean svarar(Databasanslutningar anslutningar) {
    try (Connection anslutning = anslutningar.app().oppna()) {
      return anslutning.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  private static void provaVersion(Anslutning agare) {
    try (Connection anslutning = agare.oppna()) {
      if (anslutning.getMetaData().getDatabaseMajorVersion() < ALDSTA) {
        throw new Databasfel(
            "Databasservern är PostgreSQL "
                + anslutning.getMetaData().getDatabaseProductVersion()
                + ". Omtanke behöver 15 eller senare.");
      }
    } catch (SQLException e) {
      throw new Databasfel(
          "Databasen svarar inte för ägarens roll (" + agare + "): " + e.getMessage(), e);
    }
  }
}
