package se.omtanke.drift.databas;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the database to this program's version. Run by the owner of the schema; a migration older
 * than the newest applied one, or a database newer than the program, is refused.
 */
public final class Migrering {

  private Migrering() {}

  /**
   * Applies what is missing.
   *
   * @param appRoll the application's role, which migrations grant rights to as {@code ${app_roll}}
   * @return the number of migrations that were applied
   * @throws Databasfel when a migration fails or the history does not match
   */
  public static int kor(Anslutning agare, String appRoll) {
    try {
      return Flyway.configure(Migrering.class.getClassLoader())
          .dataSource(agare.url(), agare.anvandare(), agare.losenord())
          .schemas("omtanke")
          .locations("classpath:db/migration")
          .placeholders(Map.of("app_roll", citerad(appRoll)))
          .outOfOrder(false)
          .ignoreMigrationPatterns(new String[0])
          .cleanDisabled(true)
          .load()
          .migrate()
          .migrationsExecuted;
    } catch (FlywayException e) {
      throw new Databasfel(
          "Databasen kunde inte föras till programmets version: " + e.getMessage(), e);
    }
  }

  /** A municipality names its roles as it likes, with hyphens too. */
  private static String citerad(String roll) {
    return '"' + roll.replace("\"", "\"\"") + '"';
  }
}
