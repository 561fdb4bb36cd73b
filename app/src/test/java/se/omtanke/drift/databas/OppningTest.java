package se.omtanke.drift.databas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.drift.databas.Fraga.svar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes and one data directory. */
class OppningTest {

  private static final String STARTAD = "SELECT pg_postmaster_start_time()";

  private final Path katalog;
  private final Databasval.Inbyggd val;
  private final Oppning oppning = new Oppning(new SecureRandom());

  OppningTest(@TempDir Path katalog) {
    this.katalog = katalog;
    this.val = Databasval.inbyggd(System.getenv(), katalog);
  }

  @Test
  void a_second_process_is_told_a_command_joins_and_an_orphan_is_taken_over() throws Exception {
    try (Barnprocess forsta = Barnprocess.starta(katalog)) {
      a_second_server_is_told_who_holds_the_directory(forsta);
      String startad = a_command_joins_and_leaves_it_running();
      forsta.doda();
      the_orphan_is_taken_over_and_stopped_at_the_end(startad);
    }
  }

  private void a_second_server_is_told_who_holds_the_directory(Barnprocess forsta) {
    assertThatThrownBy(() -> oppning.forServer(val))
        .isInstanceOf(Databasfel.class)
        .hasMessageContaining("kör redan")
        .hasMessageContaining("process " + forsta.pid());
  }

  private String a_command_joins_and_leaves_it_running() throws SQLException {
    Databas ansluten = oppning.forKommando(val);
    Anslutning app = ansluten.anslutningar().app();
    ansluten.close();
    return svar(app, STARTAD);
  }

  private void the_orphan_is_taken_over_and_stopped_at_the_end(String startad) throws SQLException {
    Anslutning app;
    try (Databas databas = oppning.forServer(val)) {
      app = databas.anslutningar().app();
      assertThat(svar(app, STARTAD)).isEqualTo(startad);
    }
    assertThatThrownBy(app::oppna).isInstanceOf(SQLException.class);
  }

  @Test
  void a_database_that_died_with_its_process_recovers_what_was_committed() throws Exception {
    try (Barnprocess forsta = Barnprocess.starta(katalog)) {
      Anslutning agare = oppning.forKommando(val).anslutningar().agare();
      svar(agare, "CREATE TABLE kvar (ord text)", "INSERT INTO kvar VALUES ('kvar')");
      forsta.doda();
      long server = Serverprocess.sok(katalog.resolve("postgres")).orElseThrow().pid();
      ProcessHandle.of(server).orElseThrow().destroyForcibly();
    }
    try (Databas databas = oppning.forKommando(val)) {
      assertThat(svar(databas.anslutningar().agare(), "SELECT ord FROM kvar")).isEqualTo("kvar");
    }
  }

  @Test
  void beginning_afresh_removes_the_database_and_nothing_else() throws Exception {
    Path annat = katalog.resolve("eget.txt");
    Files.writeString(annat, "rör inte");
    try (Databas databas = oppning.forServer(val)) {
      svar(databas.anslutningar().agare(), "CREATE TABLE gammal (ord text)");
    }
    try (Databas databas = oppning.tom(val)) {
      assertThat(svar(databas.anslutningar().agare(), "SELECT to_regclass('gammal')"))
          .isEqualTo("null");
    }
    assertThat(annat).exists();
  }

  @Test
  void a_server_needs_both_addresses() {
    assertThatThrownBy(
            () -> Databasval.ur(Map.of("OMTANKE_DB_URL", "postgresql://a:b@c/d"), katalog))
        .isInstanceOf(Databasfel.class)
        .hasMessageContaining("OMTANKE_DB_OWNER_URL");
  }
}
