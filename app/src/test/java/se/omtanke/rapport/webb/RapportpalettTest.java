package se.omtanke.rapport.webb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Kodberoende;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodgren;
import se.omtanke.rapport.Mallar;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Reports in the palette, and what their rows select by, with a real board's report. */
@MedDatabas
class RapportpalettTest {

  private static final Path MALL =
      Path.of("..", "exempel", "2280", "mallar", "fyramanadersrapport.yaml");
  private static final Anropare VEM = Anropare.system(Provapp.EXEMPELBY, "prov");
  private static Provapp app;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.bean(Transactions.class)
        .write(
            VEM,
            Syfte.av("prov.stall_upp", "prov"),
            tx -> app.bean(Mallar.class).spara(tx, "fyramanadersrapport.yaml", innehall()));
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @Test
  void a_report_is_found_by_name_and_kind_by_those_who_may_open_it() {
    assertThat(sok(Roll.CONTROLLER, "fyram")).contains("/rapporter/fyramanadersrapport");
    assertThat(sok(Roll.ENHETSCHEF, "r03")).contains("/rapporter/fyramanadersrapport");
    assertThat(sok(Roll.NAMNDLEDAMOT, "fyram")).doesNotContain("/rapporter/fyramanadersrapport");
  }

  @Test
  void whoever_changes_a_code_is_told_which_rows_select_by_it() {
    assertThat(beror("744610")).singleElement().asString().contains("Nattpatrullen", "Hemtjänst");
    assertThat(beror("74*")).singleElement().asString().contains("Särskilt boende");
    assertThat(beror("999")).isEmpty();
  }

  private static List<String> beror(String kod) {
    return app.bean(Transactions.class)
        .read(
            VEM,
            tx ->
                app.bean(Kodberoende.class)
                    .beror(tx, Koddel.ANSVAR, List.of(Kodgren.av(kod)), Locale.of("sv")));
  }

  private static String sok(Roll roll, String ord) {
    return app.inloggad(app.uppdrag(app.anvandare(roll.kod()).id(), roll, Provapp.EXEMPELBY))
        .hamta("/palett?q=" + ord)
        .body();
  }

  private static String innehall() {
    try {
      return Files.readString(MALL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
