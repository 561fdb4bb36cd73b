package se.omtanke.organisation.webb.redigering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Rsplan;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** The pages that change the code plan and how codes are reported to RS. */
@MedDatabas
class KodredigeringTest {

  private static final String ANDRA = "/organisation/kodplan/andra/";
  private static final String FORDELA = "/organisation/rs/andra/fordela";
  private static Redigeringsapp app;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = new Redigeringsapp(databas);
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @BeforeEach
  void borjaOm() {
    app.borjaOm();
    app.skriv(tx -> app.app().bean(Rsplan.class).faststall(tx, List.of()));
    app.framat();
  }

  @Test
  void a_code_means_something_else_next_year() {
    assertThat(app.las("/organisation/kodplan?sok=7410"))
        .contains("/organisation/kodplan/andra/byt?");
    assertThat(app.las(ANDRA + "byt?del=ANSVAR&kod=7410")).contains("value=\"Hemtjänst norr\"");
    Map<String, String> byt =
        Map.of("del", "ANSVAR", "kod", "7410", "benamning", "Natt", "fran", "2027-01-01");
    assertThat(app.granska(ANDRA + "byt", byt))
        .contains("Ansvar 7410 betyder ”Natt” i stället för ”Hemtjänst norr” fr.o.m. 2027-01-01.");
    app.gor(ANDRA + "byt", byt);
    assertThat(app.las("/organisation/kodplan?sok=7410&dag=2027-02-01")).contains("Natt");
    assertThat(app.las("/organisation/kodplan/andringar")).contains("andra/angra?andring=");
  }

  @Test
  void a_code_that_is_taken_a_branch_and_an_account_without_class_are_refused() {
    Map<String, String> ny = new HashMap<>();
    ny.put("del", "ANSVAR");
    ny.put("kod", "7410");
    ny.put("benamning", "Ny");
    ny.put("fran", "2027-01-01");
    assertThat(app.nekad(ANDRA + "ny", ny)).contains("Koden betyder redan", "value=\"Ny\"");
    ny.put("kod", "74*");
    assertThat(app.nekad(ANDRA + "ny", ny)).contains("Skriv en hel kod");
    ny.put("kod", "0410");
    ny.put("del", "KONTO");
    assertThat(app.nekad(ANDRA + "ny", ny)).contains("börjar inte med en klass i Kommun-Bas");
    ny.put("tom", "2026-01-01");
    assertThat(app.nekad(ANDRA + "ny", ny)).contains("Sista dagen är före den första");
  }

  @Test
  void what_is_not_reported_is_listed_and_stated_in_shares_that_are_a_whole() {
    assertThat(app.las("/organisation/rs?ar=2026"))
        .contains("1 verksamhetskod saknar RS-kod", "kod=510");
    Map<String, String> svar = new HashMap<>();
    svar.put("del", "VERKSAMHET");
    svar.put("kod", "510");
    svar.put("ar", "2026");
    svar.put("rskod1", "513");
    svar.put("andel1", "60");
    svar.put("rskod2", "510");
    svar.put("andel2", "30");
    assertThat(app.nekad(FORDELA, svar)).contains("inte tillsammans 100 procent");
    svar.put("andel2", "40,0");
    assertThat(app.granska(FORDELA, svar))
        .contains("510, 2026: 40\u00a0% 510, 60\u00a0% 513. Förut: ingen RS-kod.");
    app.gor(FORDELA, svar);
    assertThat(app.las("/organisation/rs?ar=2026")).contains("1 kod har RS-kod");
    app.gor("/organisation/rs/andra/kopiera", Map.of("franar", "2026", "tillar", "2027"));
    assertThat(app.las("/organisation/rs?ar=2027")).contains("60\u00a0% 513");
  }

  @Test
  void the_pages_are_accessible_empty_and_full() {
    app.tillganglig("/organisation/rs?ar=1999");
    app.skriv(
        tx ->
            app.app()
                .bean(Kodplan.class)
                .faststall(
                    tx,
                    Stream.of(Koddel.values())
                        .flatMap(
                            del ->
                                IntStream.range(3000, 3050)
                                    .mapToObj(
                                        kod ->
                                            new Kod(
                                                del,
                                                "" + kod,
                                                "Kommunalförbundssamverkansverksamhet " + kod,
                                                Redigeringsapp.ALLTID)))
                        .toList()));
    app.framat();
    app.tillganglig("/organisation/kodplan");
    app.tillganglig("/organisation/rs");
    app.tillganglig(ANDRA + "byt?del=ANSVAR&kod=3000");
    app.tillganglig(FORDELA + "?del=VERKSAMHET&kod=3000&ar=2026");
  }
}
