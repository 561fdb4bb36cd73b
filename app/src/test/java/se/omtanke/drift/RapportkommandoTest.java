package se.omtanke.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Datakalla;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.rapport.Rapportrum;

/** The command on a data directory that holds a municipality and that nobody else uses. */
class RapportkommandoTest {

  @TempDir static Path mapp;

  private record Svar(int slutkod, String fel) {}

  @BeforeAll
  static void kommunen() {
    try (Databas databas =
            new Oppning(new SecureRandom())
                .forServer(Databasval.inbyggd(System.getenv(), mapp.resolve("data")));
        HikariDataSource app = Datakalla.oppna(databas.anslutningar().app(), 4);
        Rapportrum rum = new Rapportrum(app)) {
      rum.med("2280");
    }
  }

  @Test
  void a_report_is_written_as_csv_and_as_pdf() throws IOException {
    Path csv = mapp.resolve("rapport.csv");
    assertThat(kor("manadssammanstallning", "2280", "2021-04", "csv", csv))
        .isEqualTo(new Svar(0, ""));
    assertThat(Files.readString(csv)).contains("Hemtjänst").contains("Övriga kostnader");

    Path pdf = mapp.resolve("rapport.pdf");
    assertThat(kor("fyramanadersrapport", "2280", "2021-04", "pdf", pdf).slutkod()).isZero();
    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void a_report_or_municipality_that_is_not_there_is_refused_in_words() {
    Path ut = mapp.resolve("ingen.csv");
    assertThat(kor("finns-inte", "2280", "2021-04", "csv", ut))
        .isEqualTo(new Svar(1, "Det finns ingen rapport som heter ”finns-inte”.\n"));
    assertThat(kor("fyramanadersrapport", "2262", "2021-04", "csv", ut))
        .isEqualTo(new Svar(1, "Kommunen 2262 finns inte här.\n"));
    assertThat(ut).doesNotExist();
  }

  @Test
  void wrong_usage_is_told_before_any_database_is_touched() {
    Path ut = mapp.resolve("ingen.csv");
    assertThat(kor("fyramanadersrapport", "2280", "april", "csv", ut).slutkod()).isEqualTo(2);
    assertThat(kor("fyramanadersrapport", "22", "2021-04", "csv", ut).fel())
        .startsWith("Kommunkoden är fyra siffror");
    assertThat(kor("fyramanadersrapport", "2280", "2021-04", "docx", ut).slutkod()).isEqualTo(2);
  }

  private static Svar kor(String mall, String kommun, String period, String format, Path ut) {
    CommandLine rad = Kommandorad.rad();
    StringWriter fel = new StringWriter();
    rad.setErr(new PrintWriter(fel, true));
    List<String> ord = new ArrayList<>(List.of("rapport", mall, "--kommun", kommun));
    ord.addAll(Arrays.asList("--period", period, "--format", format));
    ord.addAll(List.of("--ut", ut.toString(), "--data", mapp.resolve("data").toString()));
    int slutkod = rad.execute(ord.toArray(String[]::new));
    return new Svar(slutkod, fel.toString());
  }
}
