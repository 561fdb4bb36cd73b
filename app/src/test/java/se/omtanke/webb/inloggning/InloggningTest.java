package se.omtanke.webb.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.atkomst.konto.Anvandare;
import se.omtanke.atkomst.konto.Engangslankar;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class InloggningTest {

  private static final String ORDET = "fyra ord i en rad";
  private static Provapp app;
  private static int nummer;

  private Webblasare webblasare;
  private Anvandare eva;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.skarp(databas);
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @BeforeEach
  void nyAnvandare() {
    nummer++;
    eva = app.anvandare("eva" + nummer);
    app.uppdrag(eva.id(), Roll.CONTROLLER, Provapp.EXEMPELBY);
    webblasare = new Webblasare(app.adress());
    app.klocka().framat(Duration.ofHours(1));
  }

  @Test
  void a_one_time_link_leads_to_an_account_that_can_be_signed_in_to() {
    Kodapp telefon = stallIn();
    assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(200);
    webblasare.posta("/logga-ut", Map.of());
    assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(303);

    assertThat(loggaIn(telefon).headers().firstValue("Location")).hasValue("/");
    assertThat(webblasare.hamta("/konto").body()).contains(eva.anvandarnamn());
  }

  @Test
  void a_link_is_not_used_up_by_looking_and_only_once_by_opening() {
    String lank = lank();
    assertThat(webblasare.hamta(lank).statusCode()).isEqualTo(200);
    assertThat(webblasare.hamta(lank).statusCode()).isEqualTo(200);
    assertThat(webblasare.posta(lank, Map.of()).statusCode()).isEqualTo(303);
    assertThat(webblasare.posta(lank, Map.of()).statusCode()).isEqualTo(404);
    assertThat(webblasare.hamta(lank).statusCode()).isEqualTo(404);
  }

  @Test
  void a_link_that_is_too_old_opens_nothing() {
    String lank = lank();
    app.klocka().framat(Duration.ofDays(2));
    assertThat(webblasare.hamta(lank).statusCode()).isEqualTo(404);
  }

  @Test
  void a_wrong_password_and_an_unknown_user_get_the_same_answer() {
    stallIn();
    Webblasare annan = new Webblasare(app.adress());
    annan.hamta("/logga-in");
    String kand = annan.posta("/logga-in", uppgifter(eva.anvandarnamn(), "något annat")).body();
    String okand = annan.posta("/logga-in", uppgifter("finns.inte", "något annat")).body();
    assertThat(utanSkiftande(kand)).isEqualTo(utanSkiftande(okand));
  }

  @Test
  void a_code_is_taken_once() {
    Kodapp telefon = stallIn();
    String anvand = telefon.kod();
    halvvags();
    assertThat(webblasare.posta("/logga-in/kod", Map.of("kod", anvand)).statusCode())
        .isEqualTo(200);
    app.klocka().framat(Duration.ofSeconds(30));
    assertThat(webblasare.posta("/logga-in/kod", Map.of("kod", telefon.kod())).statusCode())
        .isEqualTo(303);
  }

  @Test
  void a_recovery_code_signs_in_once() {
    String kod = aterstallningskod();
    halvvags();
    assertThat(webblasare.posta("/logga-in/kod", Map.of("kod", kod)).statusCode()).isEqualTo(303);
    halvvags();
    assertThat(webblasare.posta("/logga-in/kod", Map.of("kod", kod)).statusCode()).isEqualTo(200);
  }

  @Test
  void the_password_alone_opens_nothing() {
    stallIn();
    halvvags();
    assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(303);
    assertThat(webblasare.hamta("/logga-in/nytt-konto").statusCode()).isEqualTo(404);
  }

  @Test
  void sign_in_gives_a_new_key_so_that_a_planted_one_is_worth_nothing() {
    Kodapp telefon = stallIn();
    halvvags();
    String planterad = webblasare.kakor().get("omtanke");
    app.klocka().framat(Duration.ofSeconds(60));
    webblasare.posta("/logga-in/kod", Map.of("kod", telefon.kod()));
    assertThat(webblasare.kakor().get("omtanke")).isNotEqualTo(planterad);
    Webblasare tjuv = new Webblasare(app.adress());
    tjuv.kakor().put("omtanke", planterad);
    assertThat(tjuv.hamta("/konto").statusCode()).isEqualTo(303);
  }

  @Test
  void guessing_is_slowed_down_but_the_owner_s_own_browser_is_not() {
    Kodapp telefon = stallIn();
    webblasare.posta("/logga-ut", Map.of());
    app.klocka().framat(Duration.ofSeconds(60));
    Webblasare frammande = new Webblasare(app.adress());
    frammande.hamta("/logga-in");
    for (int forsok = 0; forsok < 6; forsok++) {
      frammande.posta("/logga-in", uppgifter(eva.anvandarnamn(), "gissning " + forsok));
    }
    HttpResponse<String> bromsat =
        frammande.posta("/logga-in", uppgifter(eva.anvandarnamn(), ORDET));
    assertThat(bromsat.statusCode()).isEqualTo(429);
    assertThat(bromsat.headers().firstValue("Retry-After")).isPresent();

    assertThat(loggaIn(telefon).statusCode()).isEqualTo(303);
  }

  @Test
  void the_way_back_leads_only_to_our_own_pages() {
    Kodapp telefon = stallIn();
    assertThat(tillbaka(telefon, "/rapporter?period=2026-10"))
        .isEqualTo("/rapporter?period=2026-10");
    assertThat(tillbaka(telefon, "//ond.example")).isEqualTo("/");
    assertThat(tillbaka(telefon, "/\\ond.example")).isEqualTo("/");
    assertThat(tillbaka(telefon, "https://ond.example")).isEqualTo("/");
    assertThat(tillbaka(telefon, "/a\r\nSet-Cookie: x=y")).isEqualTo("/");
  }

  @Test
  void a_form_from_another_site_neither_signs_in_nor_out() {
    stallIn();
    assertThat(webblasare.postaUtanSkydd("/logga-ut", Map.of()).statusCode()).isEqualTo(403);
    assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(200);
    Webblasare annan = new Webblasare(app.adress());
    assertThat(annan.postaUtanSkydd("/logga-in", uppgifter(eva.anvandarnamn(), ORDET)).statusCode())
        .isEqualTo(403);
  }

  @Test
  void a_session_rests_half_an_hour_and_lasts_twelve_hours() {
    stallIn();
    app.klocka().framat(Duration.ofMinutes(29));
    assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(200);
    app.klocka().framat(Duration.ofMinutes(31));
    assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(303);
  }

  @Test
  void activity_does_not_prolong_a_session_past_its_longest_time() {
    stallIn();
    for (int kvart = 0; kvart < 47; kvart++) {
      app.klocka().framat(Duration.ofMinutes(15));
      assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(200);
    }
    app.klocka().framat(Duration.ofMinutes(16));
    assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(303);
  }

  @Test
  void a_weak_password_is_refused_with_advice_and_the_key_stays() {
    String sidan = oppna();
    Kodapp telefon = Kodapp.avSidan(sidan, app.klocka());
    HttpResponse<String> svar =
        webblasare.posta(
            "/logga-in/nytt-konto",
            Map.of(
                "losenord", "sommar202611", "forseglad", forseglad(sidan), "kod", telefon.kod()));
    assertThat(svar.body()).contains("lätt att gissa");
    assertThat(Kodapp.avSidan(svar.body(), app.klocka()).kod()).isEqualTo(telefon.kod());
  }

  private String tillbaka(Kodapp telefon, String till) {
    webblasare = new Webblasare(app.adress());
    webblasare.hamta("/logga-in");
    app.klocka().framat(Duration.ofSeconds(60));
    webblasare.posta("/logga-in", uppgifter(eva.anvandarnamn(), ORDET));
    webblasare.hamta("/logga-in/kod");
    return webblasare
        .posta("/logga-in/kod", Map.of("kod", telefon.kod(), "till", till))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  private HttpResponse<String> loggaIn(Kodapp telefon) {
    halvvags();
    app.klocka().framat(Duration.ofSeconds(60));
    return webblasare.posta("/logga-in/kod", Map.of("kod", telefon.kod()));
  }

  private void halvvags() {
    webblasare.posta("/logga-ut", Map.of());
    webblasare.hamta("/logga-in");
    webblasare.posta("/logga-in", uppgifter(eva.anvandarnamn(), ORDET));
    assertThat(webblasare.hamta("/logga-in/kod").statusCode()).isEqualTo(200);
  }

  private Kodapp stallIn() {
    String sidan = oppna();
    Kodapp telefon = Kodapp.avSidan(sidan, app.klocka());
    assertThat(slutfor(sidan, telefon).body()).contains("återställningskoder");
    return telefon;
  }

  private String aterstallningskod() {
    String sidan = oppna();
    String koder = slutfor(sidan, Kodapp.avSidan(sidan, app.klocka())).body();
    var kod = Pattern.compile("<code>([a-z2-9-]{14})</code>").matcher(koder);
    assertThat(kod.find()).isTrue();
    return kod.group(1);
  }

  private String oppna() {
    String lank = lank();
    webblasare.hamta(lank);
    webblasare.posta(lank, Map.of());
    return webblasare.hamta("/logga-in/nytt-konto").body();
  }

  private HttpResponse<String> slutfor(String sidan, Kodapp telefon) {
    return webblasare.posta(
        "/logga-in/nytt-konto",
        Map.of("losenord", ORDET, "forseglad", forseglad(sidan), "kod", telefon.kod()));
  }

  private String lank() {
    return app.bean(Engangslankar.class).ny(eva.id(), Duration.ofDays(1));
  }

  private static String forseglad(String sidan) {
    var falt = Pattern.compile("name=\"forseglad\" value=\"([^\"]+)\"").matcher(sidan);
    assertThat(falt.find()).isTrue();
    return falt.group(1);
  }

  private static Map<String, String> uppgifter(String anvandarnamn, String losenord) {
    return Map.of("anvandarnamn", anvandarnamn, "losenord", losenord);
  }

  /** Everything but the protection, which is new on each page, and what was typed. */
  private static String utanSkiftande(String html) {
    return html.replaceAll("(value|content)=\"[^\"]*\"", "");
  }
}
