package se.omtanke.drift.databas;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.drift.databas.Fraga.svar;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** No role that can get past row security serves the application. */
@TestInstance(Lifecycle.PER_CLASS)
class RollkontrollTest {

  private static final String HEMLIGT = "hemligt";

  private final InbyggdPostgres postgres;

  RollkontrollTest(@TempDir Path katalog) {
    Path cache = Cachekatalog.standard(System.getenv());
    this.postgres =
        InbyggdPostgres.starta(
            new InbyggdPostgres.Val(katalog, cache, 0, Hallbarhet.KASTBAR), new SecureRandom());
  }

  @BeforeAll
  void migrerad() {
    Migrering.kor(postgres.anslutningar().agare(), postgres.anslutningar().app().anvandare());
  }

  @AfterAll
  void stoppad() {
    postgres.close();
  }

  @Test
  void the_applications_own_role_is_accepted() {
    assertThatNoException().isThrownBy(() -> Rollkontroll.prova(postgres.anslutningar().app()));
  }

  @Test
  void a_superuser_is_refused_with_what_to_do() {
    Anslutning superanvandare = postgres.superanvandare().mot("omtanke");
    assertThatThrownBy(() -> Rollkontroll.prova(superanvandare))
        .isInstanceOf(Databasfel.class)
        .hasMessageContaining("rollen postgres är superanvändare")
        .hasMessageContaining("CREATE ROLE")
        .hasMessageContaining("OMTANKE_DB_URL");
  }

  @Test
  void the_owner_is_refused() {
    assertThatThrownBy(() -> Rollkontroll.prova(postgres.anslutningar().agare()))
        .hasMessageContaining("äger databasen omtanke")
        .hasMessageContaining("äger schemat omtanke")
        .hasMessageContaining("äger tabeller i schemat omtanke");
  }

  @Test
  void a_role_that_bypasses_row_security_is_refused() throws SQLException {
    assertThatThrownBy(() -> Rollkontroll.prova(roll("forbi", "BYPASSRLS")))
        .hasMessageContaining("rollen forbi har BYPASSRLS");
  }

  @Test
  void a_member_of_a_member_of_the_owner_is_refused() throws SQLException {
    roll("mellan", "IN ROLE omtanke_agare");
    assertThatThrownBy(() -> Rollkontroll.prova(roll("ytterst", "IN ROLE mellan")))
        .hasMessageContaining("rollen omtanke_agare äger databasen omtanke");
  }

  @Test
  void a_role_that_may_make_itself_a_member_of_others_is_refused() throws SQLException {
    assertThatThrownBy(() -> Rollkontroll.prova(roll("skapar", "CREATEROLE")))
        .hasMessageContaining("rollen skapar har CREATEROLE");
  }

  @Test
  void the_applications_role_may_have_any_name() throws SQLException {
    svar(postgres.superanvandare(), "CREATE DATABASE annan OWNER omtanke_agare");
    Anslutning egen = roll("\"Vår-roll\"", "");
    Migrering.kor(postgres.anslutningar().agare().mot("annan"), "Vår-roll");
    assertThatNoException()
        .isThrownBy(() -> Rollkontroll.prova(new Anslutning(egen.url(), "Vår-roll", HEMLIGT)));
  }

  private Anslutning roll(String namn, String egenskap) throws SQLException {
    svar(
        postgres.superanvandare(),
        "CREATE ROLE " + namn + " LOGIN PASSWORD '" + HEMLIGT + "' " + egenskap,
        "GRANT CONNECT ON DATABASE omtanke TO " + namn);
    return new Anslutning(postgres.anslutningar().app().url(), namn, HEMLIGT);
  }
}
