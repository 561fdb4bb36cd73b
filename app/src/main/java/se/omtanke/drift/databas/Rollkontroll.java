package se.omtanke.drift.databas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Refuses an application role that could get past row security. */
public final class Rollkontroll {

  private Rollkontroll() {}

  /**
   * Asks the live catalogue about the role.
   *
   * @throws Databasfel when the role may not be used; the message lists why and says what to do
   */
  public static void prova(Anslutning app) {
    List<String> skal = skal(app);
    if (!skal.isEmpty()) {
      throw new Databasfel(
          "Programmets databasroll "
              + app.anvandare()
              + " kan gå förbi skyddet mellan kommuner, och används därför inte:\n  - "
              + String.join("\n  - ", skal)
              + "\n"
              + "Skapa en egen roll och ange den i OMTANKE_DB_URL:\n"
              + "  CREATE ROLE omtanke_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE PASSWORD"
              + " '…';\n"
              + "Låt en annan roll äga databasen och ange den i OMTANKE_DB_OWNER_URL.");
    }
  }

  private static List<String> skal(Anslutning app) {
    try (Connection anslutning = app.oppna();
        Statement sats = anslutning.createStatement();
        ResultSet svar = sats.executeQuery(fraga())) {
      List<String> skal = new ArrayList<>();
      while (svar.next()) {
        skal.add(svar.getString("skal"));
      }
      return skal;
    } catch (SQLException e) {
      throw new Databasfel(
          "Databasen svarar inte för programmets roll (" + app + "): " + e.getMessage(), e);
    }
  }

  private static String fraga() {
    try (InputStream in = Rollkontroll.class.getResourceAsStream("rollkontroll.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
