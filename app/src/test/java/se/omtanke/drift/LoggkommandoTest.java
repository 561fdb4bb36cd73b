package se.omtanke.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import se.omtanke.atkomst.valv.Nyckelfil;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Datakalla;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Kommunregister;

/** The command on a data directory that holds a municipality and that nobody else uses. */
class LoggkommandoTest {

  private static final String ROT = "0123456789abcdef".repeat(4);

  @TempDir static Path mapp;

  private record Svar(int slutkod, String ut, String fel) {}

  @BeforeAll
  static void kommunen() {
    Path data = mapp.resolve("data");
    try (Databas databas =
            new Oppning(new SecureRandom()).forServer(Databasval.inbyggd(System.getenv(), data));
        HikariDataSource app = Datakalla.oppna(databas.anslutningar().app(), 2)) {
      new Kommunregister(JdbcClient.create(app))
          .lagg(new Kommun(new Kommunkod("9900"), "Exempelby", true));
    }
    Nyckelfil.lasEllerSkapa(data.resolve("nyckel"), new SecureRandom());
  }

  @Test
  void an_untouched_log_is_exit_code_zero_and_a_root_that_is_missing_is_one() {
    Svar helt = kor();
    assertThat(helt).as(helt.toString()).extracting(Svar::slutkod).isEqualTo(0);
    assertThat(helt.ut()).contains("Exempelby (9900)", "Loggen håller: 0 sigill över 0 rader.");

    Svar borta = kor("--kommun", "9900", "--rot", ROT);
    assertThat(borta.slutkod()).isEqualTo(1);
    assertThat(borta.ut()).contains("LOGGEN HÅLLER INTE", "hör inte till något sigill");
  }

  @Test
  void a_municipality_that_is_not_here_is_refused_and_wrong_usage_is_exit_code_two() {
    assertThat(kor("--kommun", "2262"))
        .isEqualTo(new Svar(1, "", "Kommunen 2262 finns inte här.\n"));
    assertThat(kor("--rot", ROT).slutkod()).isEqualTo(2);
    assertThat(kor("--kommun", "9900", "--rot", "abc").slutkod()).isEqualTo(2);
  }

  private static Svar kor(String... argument) {
    CommandLine rad = Kommandorad.rad();
    StringWriter ut = new StringWriter();
    StringWriter fel = new StringWriter();
    rad.setOut(new PrintWriter(ut, true));
    rad.setErr(new PrintWriter(fel, true));
    List<String> ord = new ArrayList<>(List.of("logg", "verifiera"));
    ord.addAll(List.of(argument));
    ord.addAll(List.of("--data", mapp.resolve("data").toString()));
    int slutkod = rad.execute(ord.toArray(String[]::new));
    return new Svar(slutkod, ut.toString(), fel.toString());
  }
}
