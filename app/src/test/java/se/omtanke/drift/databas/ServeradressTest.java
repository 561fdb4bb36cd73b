package se.omtanke.drift.databas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeradressTest {

  @Test
  void reads_an_address_as_libpq_writes_it() {
    assertThat(Serveradress.tolka("X", "postgresql://roll:l%40s%2Bord+@db.kommun.se:5433/omtanke"))
        .isEqualTo(
            new Anslutning("jdbc:postgresql://db.kommun.se:5433/omtanke", "roll", "l@s+ord+"));
  }

  @Test
  void reads_an_address_as_jdbc_writes_it_and_keeps_the_other_parameters() {
    assertThat(
            Serveradress.tolka(
                "X", "jdbc:postgresql://db/omtanke?user=roll&sslmode=verify-full&password=ord"))
        .isEqualTo(
            new Anslutning("jdbc:postgresql://db/omtanke?sslmode=verify-full", "roll", "ord"));
  }

  @Test
  void never_shows_the_password() {
    assertThat(Serveradress.tolka("X", "postgres://roll:hemligt@db/omtanke").toString())
        .doesNotContain("hemligt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mysql://a:b@c/d", "postgresql://db/omtanke", "db:5432/omtanke"})
  void says_how_an_address_is_written_when_it_is_not_one(String adress) {
    assertThatThrownBy(() -> Serveradress.tolka("OMTANKE_DB_URL", adress))
        .isInstanceOf(Databasfel.class)
        .hasMessageContaining("OMTANKE_DB_URL ska se ut som postgresql://");
  }
}
