package se.omtanke.organisation.webb.redigering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationstrad;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class OrganisationsredigeringTest {

  private static final String ANDRA = "/organisation/andra/";
  private static final LocalDate NYAR = LocalDate.of(2027, 1, 1);
  private static final Map<String, String> OMDOPT =
      Map.of(
          "enhet", "norr",
          "fran", "2027-01-01",
          "namn", "Nord",
          "niva", "ENHET",
          "overordnad", "omradet",
          "orsak", "Beslut § 12");

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
  }

  @Test
  void a_new_name_is_checked_in_words_made_and_shown_in_the_history() {
    assertThat(app.las(ANDRA + "andra?enhet=norr")).contains("value=\"Norr\"");
    assertThat(app.granska(ANDRA + "andra", OMDOPT))
        .contains("Norr, fr.o.m. 2027-01-01: heter Nord i stället för Norr.")
        .contains("/organisation/andra/andra?")
        .contains("#namn");
    assertThat(trad(NYAR).enhet("norr").map(Enhet::namn)).contains("Norr");
    app.gor(ANDRA + "andra", OMDOPT);
    assertThat(trad(NYAR).enhet("norr").map(Enhet::namn)).contains("Nord");
    assertThat(trad(NYAR.minusDays(1)).enhet("norr").map(Enhet::namn)).contains("Norr");
    assertThat(app.las("/organisation/andringar")).contains("Namn controller", "Beslut § 12");
  }

  @Test
  void a_wrong_change_is_taken_back_and_both_stay_in_the_record() {
    app.gor(ANDRA + "andra", OMDOPT);
    String angra = senaste();
    assertThat(app.las(angra)).contains("Nord, fr.o.m. 2027-01-01: heter Norr i stället för Nord");
    app.gor(ANDRA + "angra", Map.of("andring", angra.substring(angra.indexOf('=') + 1)));
    assertThat(trad(NYAR).enhet("norr").map(Enhet::namn)).contains("Norr");
    assertThat(app.las("/organisation/enhet/" + trad(NYAR).enhet("norr").orElseThrow().id()))
        .contains("Nord", "ersatt");
  }

  @Test
  void what_a_later_change_rests_on_is_not_taken_back() {
    app.gor(ANDRA + "andra", OMDOPT);
    String forsta = senaste();
    app.gor(
        ANDRA + "andra",
        Map.of(
            "enhet", "norr",
            "fran", "2028-01-01",
            "namn", "Nordost",
            "niva", "ENHET",
            "overordnad", "omradet"));
    HttpResponse<String> svar = app.controller().hamta(forsta);
    assertThat(svar.statusCode()).isEqualTo(409);
    assertThat(svar.body()).contains("En senare ändring bygger på den här");
  }

  @Test
  void when_someone_else_has_changed_meanwhile_it_is_told_and_looked_at_again() {
    String sedd = Redigeringsapp.sedd(app.granska(ANDRA + "andra", OMDOPT));
    app.gor(ANDRA + "avsluta", Map.of("enhet", "soder", "sista", "2026-12-31"));
    HttpResponse<String> svar = app.bekrafta(ANDRA + "andra", OMDOPT, sedd);
    assertThat(svar.statusCode()).isEqualTo(409);
    assertThat(svar.body()).contains("Någon annan har ändrat", "heter Nord");
    String ny = Redigeringsapp.sedd(svar.body());
    assertThat(app.bekrafta(ANDRA + "andra", OMDOPT, ny).statusCode()).isEqualTo(303);
  }

  @Test
  void circles_gaps_overlaps_and_what_is_unknown_are_refused_in_words_with_the_answers_kept() {
    Map<String, String> ring = new HashMap<>(OMDOPT);
    ring.put("enhet", "omradet");
    ring.put("niva", "VERKSAMHETSOMRADE");
    ring.put("overordnad", "norr");
    assertThat(app.nekad(ANDRA + "andra", ring)).contains("ligger under sig själv");
    assertThat(app.nekad(ANDRA + "avsluta", Map.of("enhet", "omradet", "sista", "2026-12-31")))
        .contains("finns inte hela tiden", "2026-12-31");
    assertThat(
            app.nekad(ANDRA + "ge", Map.of("enhet", "soder", "kod", "7410", "fran", "2027-01-01")))
        .contains("Ansvar 7410 är redan");
    assertThat(app.nekad(ANDRA + "ge", Map.of("enhet", "x", "kod", "74 10!", "fran", "i går")))
        .contains("Välj en enhet", "Skriv en kod", "Skriv dagen", "value=\"74 10!\"");
    assertThat(app.controller().hamta(ANDRA + "finns-inte").statusCode()).isEqualTo(404);
  }

  @Test
  void a_code_without_unit_is_told_before_it_is_so() {
    assertThat(
            app.granska(ANDRA + "ta", Map.of("enhet", "norr", "kod", "7410", "fran", "2026-01-01")))
        .contains("Norr, fr.o.m. 2026-01-01: lämnar ansvar 7410")
        .contains("1 ansvarskod hör inte längre till någon enhet", "alltså tid som har varit");
  }

  @Test
  void a_unit_is_added_and_two_are_merged_into_it() {
    app.gor(
        ANDRA + "ny",
        Map.of(
            "namn", "Hemtjänst",
            "niva", "ENHET",
            "overordnad", "omradet",
            "ansvar", "",
            "fran", "2027-01-01"));
    Map<String, String> slaihop = new HashMap<>();
    slaihop.put("slag", "SAMMANSLAGNING");
    slaihop.put("datum", "2027-01-01");
    slaihop.put("franenhet1", "norr");
    slaihop.put("till1", "hemtjanst");
    slaihop.put("andel1", "100");
    slaihop.put("franenhet2", "soder");
    slaihop.put("till2", "hemtjanst");
    slaihop.put("andel2", "90");
    slaihop.put("avslutas", "ja");
    slaihop.put("overtar", "hemtjanst");
    assertThat(app.nekad(ANDRA + "overgang", slaihop)).contains("tillsammans 0.9, men ska vara 1");
    slaihop.put("andel2", "100");
    assertThat(app.granska(ANDRA + "overgang", slaihop))
        .contains("Sammanslagning 2027-01-01: 100\u00a0% av Norr blir Hemtjänst.")
        .contains("Söder finns inte fr.o.m. 2027-01-01.");
    app.gor(ANDRA + "overgang", slaihop);
    assertThat(trad(NYAR).enhetFor("7420").map(Enhet::namn)).contains("Hemtjänst");
    assertThat(trad(NYAR.minusDays(1)).enhetFor("7420").map(Enhet::namn)).contains("Söder");
  }

  @Test
  void those_who_do_not_keep_the_organisation_see_no_way_to_change_it() {
    Webblasare chef = app.inloggad(Roll.VERKSAMHETSCHEF);
    assertThat(chef.hamta("/organisation").body()).doesNotContain("/andra/");
    assertThat(chef.hamta(ANDRA + "ny").statusCode()).isEqualTo(403);
    assertThat(app.las("/organisation")).contains(ANDRA + "ny", ANDRA + "overgang");
  }

  @Test
  void the_pages_are_accessible_as_form_in_error_and_as_list() {
    app.gor(ANDRA + "andra", OMDOPT);
    for (String sokvag :
        List.of(
            ANDRA + "ny",
            ANDRA + "overgang",
            ANDRA + "ge?enhet=norr",
            senaste(),
            "/organisation",
            "/organisation/andringar")) {
      app.tillganglig(sokvag);
    }
  }

  private String senaste() {
    Matcher lank =
        Pattern.compile("/organisation/andra/angra\\?andring=[0-9a-f-]{36}")
            .matcher(app.las("/organisation/andringar"));
    assertThat(lank.find()).isTrue();
    return lank.group();
  }

  private Organisationstrad trad(LocalDate dag) {
    return app.app()
        .bean(Transactions.class)
        .read(Redigeringsapp.VEM, tx -> app.app().bean(Organisation.class).trad(tx, dag));
  }
}
