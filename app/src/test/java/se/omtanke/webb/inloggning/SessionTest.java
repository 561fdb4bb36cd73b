package se.omtanke.webb.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Demolage;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Raknare;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class SessionTest {

  private static Raknare databas;
  private static Provapp app;
  private static int nummer;

  private UUID eva = new UUID(0, 0);
  private Webblasare webblasare;
  private Medarbetaruppdrag uppdrag;

  @BeforeAll
  static void starta(Testdatabas prov) {
    databas = new Raknare(prov.app());
    app = Provapp.starta(databas, true, Map.of());
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @BeforeEach
  void loggaIn() {
    eva = app.anvandare("eva" + ++nummer).id();
    uppdrag = app.uppdrag(eva, Roll.CONTROLLER, Provapp.EXEMPELBY);
    webblasare = app.inloggad(uppdrag);
    webblasare.hamta("/konto");
  }

  @Test
  void one_select_tells_who_asks_and_in_which_assignment() {
    databas.satser().clear();
    assertThat(webblasare.hamta("/finns-inte").statusCode()).isEqualTo(404);
    assertThat(databas.satser()).filteredOn(sats -> sats.contains("SELECT")).hasSize(1);
    assertThat(databas.satser()).hasSize(2).first().asString().startsWith("SET LOCAL");
  }

  @Test
  void style_sheets_and_the_sign_in_page_cost_no_statement_for_those_without_a_cookie() {
    Webblasare okand = new Webblasare(app.adress());
    databas.satser().clear();
    okand.hamta("/logga-in");
    okand.hamta("/tillgangar/finns-inte.css");
    assertThat(databas.satser()).isEmpty();
  }

  @Test
  void an_assignment_that_is_ended_stops_at_the_next_request() {
    assertThat(webblasare.hamta("/utkast/prov").statusCode()).isEqualTo(204);
    app.bean(Uppdragsregister.class)
        .avsluta(
            Anropare.system(Provapp.EXEMPELBY, "prov"), uppdrag.id(), LocalDate.of(2026, 11, 1));
    HttpResponse<String> svar = webblasare.hamta("/utkast/prov");
    assertThat(svar.headers().firstValue("Location"))
        .hasValueSatisfying(vart -> assertThat(vart).contains("/uppdrag"));
  }

  @Test
  void a_user_who_is_kept_out_is_out_at_the_next_request() {
    app.bean(Anvandarregister.class).sparra(eva);
    assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(303);
  }

  @Test
  void someone_with_assignments_in_several_municipalities_chooses_and_switches() {
    Medarbetaruppdrag annat = app.uppdrag(eva, Roll.ENHETSCHEF, Provapp.PROVSTAD);
    assertThat(webblasare.hamta("/uppdrag").body()).contains("Exempelby", "Provstad");
    webblasare.sand("/utkast/brev", "PUT", "text/plain", "i Exempelby");
    webblasare.posta("/uppdrag", Map.of("uppdrag", annat.id().toString()));
    assertThat(webblasare.hamta("/konto").body()).contains("Enhetschef", "Provstad");
    assertThat(webblasare.hamta("/utkast/brev").statusCode()).isEqualTo(204);
    webblasare.posta("/uppdrag", Map.of("uppdrag", uppdrag.id().toString()));
    assertThat(webblasare.hamta("/utkast/brev").body()).isEqualTo("i Exempelby");
  }

  @Test
  void a_draft_is_kept_given_back_and_thrown_away_for_its_writer_only() {
    assertThat(
            webblasare.sand("/utkast/r01.text", "PUT", "text/plain", "Underskottet").statusCode())
        .isEqualTo(204);
    assertThat(webblasare.hamta("/utkast/r01.text").body()).isEqualTo("Underskottet");
    Webblasare annan =
        app.inloggad(
            app.uppdrag(app.anvandare("nils" + nummer).id(), Roll.CONTROLLER, Provapp.EXEMPELBY));
    assertThat(annan.hamta("/utkast/r01.text").statusCode()).isEqualTo(204);
    webblasare.sand("/utkast/r01.text", "DELETE", "", "");
    assertThat(webblasare.hamta("/utkast/r01.text").statusCode()).isEqualTo(204);
  }

  @Test
  void a_form_sent_too_late_is_given_back_after_sign_in() {
    app.klocka().framat(Duration.ofMinutes(31));
    HttpResponse<String> svar =
        webblasare.posta("/nagot/formular", Map.of("kommentar", "Vi väntar <b>in</b> fakturor"));
    assertThat(svar.statusCode()).isEqualTo(303);
    String vart = svar.headers().firstValue("Location").orElseThrow();
    assertThat(vart).startsWith("/logga-in?till=%2Faterstall%2Fsent-");

    String aterstall =
        URLDecoder.decode(vart.substring(vart.indexOf('=') + 1), StandardCharsets.UTF_8);
    Webblasare ny = app.inloggad(uppdrag);
    assertThat(ny.hamta(aterstall).body())
        .contains("Vi väntar &lt;b>in", "action=\"/nagot/formular\"")
        .doesNotContain("<b>in");
    Webblasare annan =
        app.inloggad(
            app.uppdrag(app.anvandare("ulf" + nummer).id(), Roll.CONTROLLER, Provapp.EXEMPELBY));
    assertThat(annan.hamta(aterstall).statusCode()).isEqualTo(404);
  }

  @Test
  void scripts_are_told_that_the_session_has_ended_instead_of_being_led_away() {
    Webblasare okand = new Webblasare(app.adress());
    okand.hamta("/logga-in");
    assertThat(okand.hamta("/api/v1/nagot").statusCode()).isEqualTo(401);
  }

  @Test
  void one_of_my_sessions_can_be_ended_from_another() {
    Webblasare telefon = app.inloggad(uppdrag);
    String sidan = webblasare.hamta("/konto").body();
    var knapp = Pattern.compile("/konto/sessioner/[0-9a-f-]+/avsluta").matcher(sidan);
    assertThat(knapp.find()).isTrue();
    webblasare.posta(knapp.group(), Map.of());
    assertThat(telefon.hamta("/konto").statusCode()).isEqualTo(303);
  }

  @Test
  void every_answer_tells_the_browser_what_it_may_not() {
    HttpResponse<String> svar = webblasare.hamta("/konto");
    assertThat(svar.headers().map())
        .containsKeys("content-security-policy", "permissions-policy", "x-content-type-options");
    assertThat(svar.headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(svar.headers().firstValue("cache-control").orElseThrow()).contains("no-store");
    assertThat(svar.headers().firstValue("cross-origin-opener-policy")).hasValue("same-origin");
    assertThat(svar.headers().firstValue("strict-transport-security")).isEmpty();
  }

  @Test
  void without_a_demo_its_links_open_nothing(Testdatabas prov) {
    String lank = new Demolage(new SecureRandom()).lank(uppdrag);
    try (Provapp skarp = Provapp.skarp(prov)) {
      assertThat(new Webblasare(skarp.adress()).hamta(lank).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void no_setting_can_bring_the_demo_in(Testdatabas prov) {
    String demo = "se.omtanke.drift.demo.Exempelkonfiguration";
    assertThatThrownBy(
            () -> Provapp.starta(prov.app(), false, Map.of("spring.main.sources[0]", demo)).close())
        .rootCause()
        .hasMessageContaining("spring.main.sources");
  }
}
