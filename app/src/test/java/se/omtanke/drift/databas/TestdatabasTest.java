package se.omtanke.drift.databas;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class TestdatabasTest {

  @Test
  void gives_both_roles_of_a_database_of_its_own(Testdatabas databas) {
    assertThat(text(databas.app(), "SELECT current_user")).isEqualTo("omtanke_app");
    assertThat(text(databas.agare(), "SELECT current_user")).isEqualTo("omtanke_agare");
    assertThat(text(databas.app(), "SELECT current_database()")).startsWith("prov_");
  }

  @Test
  void sorts_swedish_and_counts_swedish_days(Testdatabas databas) throws SQLException {
    assertThat(text(databas.app(), "SHOW timezone")).isEqualTo("Europe/Stockholm");
    assertThat(text(databas.app(), "SHOW search_path")).isEqualTo("omtanke");
    String ordning =
        """
        SELECT string_agg(ord, '' ORDER BY ord COLLATE "sv-SE-x-icu")
        FROM unnest(ARRAY['ö', 'a', 'ä', 'z', 'å']) AS ord
        """;
    assertThat(text(databas.app(), ordning)).isEqualTo("azåäö");
  }

  private static String text(DataSource kalla, String fraga) {
    return JdbcClient.create(kalla).sql(fraga).query(String.class).single();
  }
}
