package se.omtanke.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.rapport.Flyttby.CONTROLLER;
import static se.omtanke.rapport.Flyttby.DECEMBER;
import static se.omtanke.rapport.Flyttby.MALL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.rapport.OppnadSiffra.Kodsumma;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.regler.Belopp;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** What a template lets a reader leave out, from the ledger's rows up to files and editions. */
@MedDatabas
class BortvaltTest {

  private static Flyttby by;
  private static Rapportrum rum;

  @BeforeAll
  static void kommunen(Testdatabas databas) {
    by = new Flyttby(databas);
    rum = by.rum();
  }

  @AfterAll
  static void stang() {
    by.close();
  }

  @Test
  void accrued_rows_can_be_left_out_of_every_sum() {
    assertThat(visar(utan(), "hemvard", "utfall")).isEqualTo("3515006");
    assertThat(visar(utan("periodiserade"), "hemvard", "utfall")).isEqualTo("3485006");
    assertThat(visar(utan("periodiserade"), "teknik", "utfall")).isEqualTo("667000");
  }

  @Test
  void internal_postings_can_be_left_out_too_and_both_at_once() {
    assertThat(visar(utan("interna"), "teknik", "utfall")).isEqualTo("660000");
    Rapport bada = utan("interna", "periodiserade");
    assertThat(visar(bada, "netto", "utfall")).isEqualTo("4445006");
    assertThat(visar(bada, "netto", "budget")).isEqualTo(visar(utan(), "netto", "budget"));
  }

  @Test
  void what_is_left_out_is_said_in_the_report_its_files_and_its_address() {
    Rapport rapport = utan("interna");
    String json =
        new String(
            rum.del(Rapportpress.class).fil(rapport, Filformat.JSON, rum.klocka().instant()),
            StandardCharsets.UTF_8);

    assertThat(rapport.huvud()).containsEntry("utan", "interna poster");
    assertThat(json).contains("\"utan\":\"interna poster\"");
    assertThat(vinkel("periodiserade", "interna").skriven())
        .isEqualTo("utan=interna&utan=periodiserade");
    assertThat(Rapportvinkel.las("organisation=idag&utan=interna"))
        .isEqualTo(Rapportvinkel.las("idag", List.of("interna")));
  }

  @Test
  void an_opened_figure_tells_the_accrued_part_apart() {
    Siffror.Plats plats = new Siffror.Plats("omraden", "hemvard", "utfall");
    OppnadSiffra siffra =
        rum.las(
            CONTROLLER,
            tx -> rum.del(Siffror.class).oppna(tx, MALL, DECEMBER, Rapportvinkel.VANLIG, plats));

    assertThat(siffra.delar().getFirst().koder())
        .filteredOn(en -> en.koder().periodiserad())
        .extracting(Kodsumma::belopp)
        .containsExactly(Belopp.ore(3_000_000));
  }

  @Test
  void nothing_can_be_left_out_that_the_template_does_not_name() {
    assertThatThrownBy(() -> utan("loner"))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("loner");
  }

  private static Rapportvinkel vinkel(String... utan) {
    return Rapportvinkel.las(Organisationsval.SOM_DET_VAR.kod(), List.of(utan));
  }

  private static Rapport utan(String... utan) {
    return rum.las(CONTROLLER, tx -> rum.del(Rapporter.class).nu(tx, MALL, DECEMBER, vinkel(utan)));
  }

  private static String visar(Rapport rapport, String rad, String kolumn) {
    return Rapportrum.visar(rapport, "omraden", rad, kolumn);
  }
}
