package se.omtanke.drift.databas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.drift.databas.Fraga.svar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database as the product runs it: durable, and with a password for every role. */
class InbyggdPostgresTest {

  private final Path katalog;
  private final InbyggdPostgres.Val val;

  InbyggdPostgresTest(@TempDir Path katalog) {
    this.katalog = katalog;
    this.val = InbyggdPostgres.Val.forDrift(katalog, Cachekatalog.standard(System.getenv()));
  }

  @Test
  void keeps_its_data_and_passwords_between_starts() throws SQLException {
    Anslutning forst;
    try (InbyggdPostgres postgres = starta()) {
      forst = postgres.anslutningar().agare();
      svar(forst, "CREATE TABLE kvar (ord text)", "INSERT INTO kvar VALUES ('kvar')");
    }
    assertThatThrownBy(forst::oppna).isInstanceOf(SQLException.class);
    try (InbyggdPostgres postgres = starta()) {
      Anslutning sedan = postgres.anslutningar().agare();
      assertThat(svar(sedan, "SELECT ord FROM kvar")).isEqualTo("kvar");
      assertThat(sedan.losenord()).isEqualTo(forst.losenord());
    }
  }

  @Test
  void is_durable_and_closed_to_everyone_without_a_password() throws Exception {
    try (InbyggdPostgres postgres = starta()) {
      commits_are_on_disk(postgres.anslutningar().app());
      only_this_computer_reaches_it(postgres.superanvandare());
      every_role_has_a_scram_password(postgres);
      roles_have_their_limits(postgres.anslutningar());
      passwords_are_readable_by_their_owner_only();
    }
  }

  private static void commits_are_on_disk(Anslutning app) throws SQLException {
    for (String val : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      assertThat(svar(app, "SHOW " + val)).as(val).isEqualTo("on");
    }
  }

  private static void only_this_computer_reaches_it(Anslutning alltseende) throws SQLException {
    assertThat(svar(alltseende, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(svar(alltseende, "SHOW unix_socket_directories")).isEmpty();
  }

  private static void every_role_has_a_scram_password(InbyggdPostgres postgres)
      throws SQLException {
    String utan =
        "SELECT count(*) FROM pg_authid WHERE rolcanlogin AND"
            + " coalesce(rolpassword, '') NOT LIKE 'SCRAM-SHA-256$%'";
    assertThat(svar(postgres.superanvandare(), utan)).isEqualTo("0");
    String andra = "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'";
    assertThat(svar(postgres.superanvandare(), andra)).isEqualTo("0");
    for (String roll : List.of("postgres", "omtanke_agare", "omtanke_app")) {
      Anslutning fel = new Anslutning(postgres.anslutningar().app().url(), roll, "fel");
      assertThatThrownBy(fel::oppna)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }
  }

  private static void roles_have_their_limits(Databasanslutningar anslutningar)
      throws SQLException {
    assertThat(svar(anslutningar.app(), "SHOW statement_timeout")).isEqualTo("30s");
    assertThat(svar(anslutningar.app(), "SHOW idle_in_transaction_session_timeout"))
        .isEqualTo("1min");
    assertThat(svar(anslutningar.app(), "SHOW search_path")).isEqualTo("omtanke");
    Rollkontroll.prova(anslutningar.app());
    assertThatThrownBy(() -> svar(anslutningar.app(), "CREATE TABLE omtanke.egen (ord text)"))
        .hasMessageContaining("permission denied");
  }

  private void passwords_are_readable_by_their_owner_only() throws IOException {
    Path fil = katalog.resolve("anslutning.properties");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fil)))
        .isEqualTo("rw-------");
  }

  @Test
  void asks_for_the_passwords_when_their_file_is_gone() throws IOException {
    starta().close();
    Files.delete(katalog.resolve("anslutning.properties"));

    assertThatThrownBy(this::starta)
        .isInstanceOf(Databasfel.class)
        .hasMessageContaining("anslutning.properties saknas");
  }

  private InbyggdPostgres starta() {
    return InbyggdPostgres.starta(val, new SecureRandom());
  }
}
