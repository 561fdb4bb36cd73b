package se.omtanke.ekonomi.webb;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.ekonomi.webb.EnEkonomiapp.lasIn;
import static se.omtanke.ekonomi.webb.EnEkonomiapp.vidare;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.ekonomi.Prognosversion;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Enheter;
import se.omtanke.organisation.Organisation;
import se.omtanke.test.Testdatabas;

class PrognossidorTest {

  private static final Anropare VEM = Anropare.system(Provapp.EXEMPELBY, "prov");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");
  private static final String PERSONAL = "7410~510~5";

  private static final String UTFALL =
      EnEkonomiapp.RUBRIK
          + "A1;1;2026-10-25;2026-10;7410;510;5020;1000000,00;\n"
          + "A1;2;2026-10-25;2026-10;7420;510;3510;-1000000,00;\n";

  private static final String BUDGET =
      "Ansvar;Verksamhet;Konto;Belopp\n7410;510;5020;1100000\n7420;510;3510;-1200000\n";

  private final Testdatabas databas = Testdatabas.ny();
  private final Provapp app = Provapp.medDemo(databas);
  private final Webblasare controller = stallUpp();
  private final UUID norr = enhet("norr");
  private final Webblasare chef = chef(norr);
  private final String omgang =
      vidare(
          posta(
              controller,
              "/ekonomi/prognos",
              Map.of("manad", "2026-10", "sistadag", "2026-11-30")));

  @AfterEach
  void stang() {
    app.close();
    databas.close();
  }

  @Test
  void a_manager_writes_and_delivers_and_the_controller_approves_into_the_forecast() {
    String sida = chef.hamta(adress()).body();
    assertThat(sida).contains("Hemtjänst norr", "1\u00a0100", "1\u00a0200", "5 Kostnader");

    assertThat(vidare(skriv("1 150", "spara"))).isEqualTo(adress() + "?sparat");
    assertThat(chef.hamta(adress()).body()).contains("value=\"1150\"", "value=\"Fler vikarier\"");
    assertThat(controller.hamta(omgang).body()).contains("Påbörjad", "−50");
    assertThat(prognoser()).isEmpty();

    assertThat(vidare(skriv("1 150", "lamna"))).isEqualTo(adress());
    assertThat(controller.hamta(omgang).body()).contains("1 av 2 enheter har lämnat");
    framat();
    assertThat(vidare(posta(controller, adress() + "/godkann", Map.of()))).isEqualTo(adress());

    Prognosversion version = prognoser().getFirst();
    assertThat(version.namn()).isEqualTo("2026-10");
    assertThat(version.poster())
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.belopp().kronor()).isEqualByComparingTo("1150000");
              assertThat(post.koder().konto()).isEqualTo("5");
            });
  }

  @Test
  void what_is_returned_can_be_written_again_and_the_next_approval_replaces_the_first() {
    lamna("1 150");
    posta(controller, adress() + "/godkann", Map.of());
    framat();
    posta(controller, adress() + "/aterlamna", Map.of("skal", "Räkna med december"));
    assertThat(chef.hamta(adress()).body()).contains("Räkna med december");
    framat();
    lamna("1 180");
    posta(controller, adress() + "/godkann", Map.of());
    framat();
    assertThat(prognoser().getFirst().poster())
        .singleElement()
        .satisfies(post -> assertThat(post.belopp().kronor()).isEqualByComparingTo("1180000"));
  }

  @Test
  void empty_lines_are_filled_with_the_straight_line_when_asked() {
    skriv("", "rak");
    assertThat(chef.hamta(adress()).body()).contains("value=\"1200\"");
  }

  @Test
  void a_forecast_without_all_its_lines_is_not_delivered() {
    HttpResponse<String> svar = skriv("", "lamna");
    assertThat(svar.statusCode()).isEqualTo(400);
    assertThat(svar.body()).contains("Fyll i prognos på alla rader");
  }

  @Test
  void what_cannot_be_read_is_told_and_stays_in_its_field() {
    HttpResponse<String> svar = skriv("tolvhundra", "spara");
    assertThat(svar.statusCode()).isEqualTo(400);
    assertThat(svar.body()).contains("value=\"tolvhundra\"", "Skriv prognosen i tusental kronor");
  }

  @Test
  void when_two_write_at_once_the_second_keeps_her_text_and_is_told() {
    String sedd = version(chef.hamta(adress()).body());
    skriv("1 150", "spara");
    HttpResponse<String> svar =
        posta(chef, adress(), Map.of("b~" + PERSONAL, "1 300", "version", sedd));
    assertThat(svar.statusCode()).isEqualTo(409);
    assertThat(svar.body()).contains("Någon annan har ändrat", "value=\"1 300\"");
  }

  @Test
  void sending_the_same_form_twice_writes_it_once() {
    String sedd = version(chef.hamta(adress()).body());
    Map<String, String> falt = Map.of("b~" + PERSONAL, "1 150", "version", sedd);
    assertThat(posta(chef, adress(), falt).statusCode()).isEqualTo(303);
    assertThat(posta(chef, adress(), falt).statusCode()).isEqualTo(303);
  }

  @Test
  void a_forecast_waits_for_the_manager_until_delivered_and_then_for_the_controller() {
    assertThat(chef.hamta("/vantar").body())
        .contains("Lämna prognos för Hemtjänst norr efter oktober 2026", "2026-11-30")
        .doesNotContain("Hemtjänst söder");
    assertThat(controller.hamta("/vantar").body()).doesNotContain("Granska prognosen");
    lamna("1 150");
    assertThat(chef.hamta("/vantar").body()).contains("Inget väntar på dig");
    assertThat(controller.hamta("/vantar").body())
        .contains("Granska prognosen för Hemtjänst norr efter oktober 2026");
  }

  @Test
  void after_the_last_day_the_controller_is_told_how_many_have_not_delivered() {
    assertThat(controller.hamta("/vantar").body()).contains("Inget väntar på dig");
    app.klocka().framat(Duration.ofDays(8));
    UUID annan = app.anvandare("annan").id();
    assertThat(
            app.inloggad(app.uppdrag(annan, Roll.CONTROLLER, Provapp.EXEMPELBY))
                .hamta("/vantar")
                .body())
        .contains("2 enheter har inte lämnat prognos efter oktober 2026", "Skulle vara klart");
  }

  @Test
  void the_start_page_of_a_manager_shows_her_own_units_figures_and_what_waits() {
    assertThat(chef.hamta("/").body())
        .contains("Störst avvikelse i Hemtjänst norr", "Äldreomsorg, Kostnader för arbetskraft")
        .contains("sämre än budget: utfall 1\u00a0000 tkr mot budget 917 tkr", "−83\u00a0tkr")
        .contains("Lämna prognos för Hemtjänst norr")
        .doesNotContain("Intäkter");
  }

  @Test
  void a_manager_sees_her_own_units_only() {
    assertThat(chef.hamta(omgang).body())
        .contains("Hemtjänst norr")
        .doesNotContain("Hemtjänst söder");
    assertThat(chef.hamta(omgang + "/" + enhet("soder")).statusCode()).isEqualTo(403);
    assertThat(posta(chef, adress() + "/godkann", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void a_month_has_one_round() {
    HttpResponse<String> svar =
        posta(controller, "/ekonomi/prognos", Map.of("manad", "2026-10", "sistadag", "2026-12-01"));
    assertThat(svar.statusCode()).isEqualTo(409);
    assertThat(svar.body()).contains("finns redan en prognosomgång");
  }

  @Test
  void a_forecast_of_the_same_month_cannot_also_come_in_a_file() {
    String adress =
        vidare(
            EnEkonomiapp.skicka(
                controller,
                "prognos",
                "prognos-2026-10.csv",
                "Ansvar;Verksamhet;Kontogrupp;Belopp\n7410;510;5;1200000\n"));
    assertThat(controller.hamta(adress).body()).contains("Månaden har en prognosomgång");
  }

  private HttpResponse<String> skriv(String tkr, String gor) {
    String sedd = version(chef.hamta(adress()).body());
    return posta(
        chef,
        adress(),
        Map.of(
            "b~" + PERSONAL, tkr, "k~" + PERSONAL, "Fler vikarier", "version", sedd, "gor", gor));
  }

  private void lamna(String tkr) {
    assertThat(vidare(skriv(tkr, "lamna"))).isEqualTo(adress());
  }

  private static String version(String sida) {
    Matcher version = VERSION.matcher(sida);
    return version.find() ? version.group(1) : "";
  }

  private String adress() {
    return omgang + "/" + norr;
  }

  private static HttpResponse<String> posta(
      Webblasare webblasare, String adress, Map<String, String> falt) {
    webblasare.hamta("/ekonomi/prognos");
    return webblasare.posta(adress, falt);
  }

  private void framat() {
    app.klocka().framat(Duration.ofMinutes(1));
  }

  private List<Prognosversion> prognoser() {
    return app.bean(Transactions.class)
        .read(VEM, tx -> app.bean(Ekonomiunderlag.class).nu(tx, 2026, 2026).prognoser());
  }

  private Webblasare stallUpp() {
    EnEkonomiapp.stallUpp(app);
    app.bean(Transactions.class)
        .write(
            VEM,
            Syfte.av("prov.stall_upp", "prov"),
            tx ->
                app.bean(Organisation.class)
                    .faststall(
                        tx,
                        List.of(
                            Enheter.namnd("namnden", "7*"),
                            Enheter.kallad(
                                Enheter.enhet("norr", "namnden", "7410"), "Hemtjänst norr"),
                            Enheter.kallad(
                                Enheter.enhet("soder", "namnden", "7420"), "Hemtjänst söder")),
                        List.of()));
    Webblasare vem = EnEkonomiapp.inloggad(app, Roll.CONTROLLER);
    lasIn(vem, "utfall", "oktober.csv", UTFALL);
    lasIn(vem, "budget", "budget.csv", BUDGET);
    framat();
    return vem;
  }

  private UUID enhet(String nyckel) {
    return app.bean(Transactions.class)
        .read(
            VEM,
            tx ->
                app.bean(Organisation.class)
                    .trad(tx, LocalDate.of(2026, 10, 31))
                    .enhet(nyckel)
                    .orElseThrow()
                    .id());
  }

  private Webblasare chef(UUID enhet) {
    UUID vem = app.anvandare("chef").id();
    NyttUppdrag uppdrag =
        NyttUppdrag.tillsVidare(vem, Roll.ENHETSCHEF, LocalDate.of(2026, 1, 1)).iEnhet(enhet);
    return app.inloggad(app.bean(Uppdragsregister.class).tilldela(VEM, uppdrag));
  }
}
