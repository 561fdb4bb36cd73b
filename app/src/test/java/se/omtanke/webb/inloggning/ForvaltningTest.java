package se.omtanke.webb.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.logg.Sigillering;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class ForvaltningTest {

  private static final Pattern LANK = Pattern.compile("<code>http://localhost:\\d+(/lank/[^<]+)<");
  private static Provapp app;
  private static int nummer;

  private Webblasare agare = new Webblasare("");

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @BeforeEach
  void loggaIn() {
    UUID id = app.anvandare("agare" + ++nummer).id();
    agare = app.inloggad(app.uppdrag(id, Roll.SYSTEMAGARE, Provapp.EXEMPELBY));
    agare.hamta("/anvandare");
  }

  @Test
  void a_system_owner_adds_someone_and_hands_over_a_link_that_opens_the_account() {
    String sida = laggTill("ny" + nummer, "CONTROLLER");
    assertThat(agare.hamta(sida).body()).contains("Controller");
    Matcher lank = LANK.matcher(agare.posta(sida + "/lank", Map.of()).body());
    assertThat(lank.find()).isTrue();
    assertThat(new Webblasare(app.adress()).hamta(lank.group(1)).statusCode()).isEqualTo(200);
    assertThat(agare.hamta(sida).body()).doesNotContain("/lank/");
  }

  @Test
  void what_is_missing_is_said_and_no_account_is_made() {
    HttpResponse<String> svar =
        agare.posta(
            "/anvandare", Map.of("anvandarnamn", "halv" + nummer, "namn", "Halv", "roll", ""));
    assertThat(svar.body()).contains("Välj en roll", "halv" + nummer);
    assertThat(app.bean(Anvandarregister.class).medAnvandarnamn("halv" + nummer)).isEmpty();
  }

  @Test
  void an_account_that_works_in_another_municipality_too_can_be_neither_opened_nor_closed() {
    UUID delad = app.anvandare("delad" + nummer).id();
    app.uppdrag(delad, Roll.SYSTEMAGARE, Provapp.PROVSTAD);
    String sida = laggTill("delad" + nummer, "CONTROLLER");
    assertThat(sida).endsWith(delad.toString());
    assertThat(agare.posta(sida + "/lank", Map.of()).statusCode()).isEqualTo(403);
    assertThat(agare.posta(sida + "/sparra", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void someone_of_another_municipality_is_not_found() {
    UUID annan = app.anvandare("annan" + nummer).id();
    app.uppdrag(annan, Roll.CONTROLLER, Provapp.PROVSTAD);
    assertThat(agare.hamta("/anvandare/" + annan).statusCode()).isEqualTo(404);
    assertThat(agare.posta("/anvandare/" + annan + "/lank", Map.of()).statusCode()).isEqualTo(404);
    assertThat(agare.hamta("/anvandare").body()).doesNotContain("annan" + nummer);
  }

  @Test
  void a_blocked_user_is_out_at_once_and_in_again_when_unblocked() {
    UUID eva = app.anvandare("eva" + nummer).id();
    Webblasare evas = app.inloggad(app.uppdrag(eva, Roll.CONTROLLER, Provapp.EXEMPELBY));
    assertThat(evas.hamta("/konto").statusCode()).isEqualTo(200);
    agare.posta("/anvandare/" + eva + "/sparra", Map.of());
    assertThat(evas.hamta("/konto").statusCode()).isEqualTo(303);
    agare.posta("/anvandare/" + eva + "/hav-sparr", Map.of());
    assertThat(app.bean(Anvandarregister.class).hitta(eva).orElseThrow().sparrad()).isFalse();
  }

  @Test
  void an_assignment_that_is_ended_is_gone_and_only_its_owner_s() {
    var uppdrag = app.uppdrag(app.anvandare("ulf" + nummer).id(), Roll.UTFORARE, Provapp.EXEMPELBY);
    String fel = "/anvandare/" + UUID.randomUUID() + "/uppdrag/" + uppdrag.id() + "/avsluta";
    assertThat(agare.posta(fel, Map.of()).statusCode()).isEqualTo(404);
    String ratt = "/anvandare/" + uppdrag.anvandare() + "/uppdrag/" + uppdrag.id() + "/avsluta";
    assertThat(agare.posta(ratt, Map.of()).statusCode()).isEqualTo(303);
    assertThat(agare.hamta("/anvandare").body()).doesNotContain("ulf" + nummer);
  }

  @Test
  void the_reviewer_sees_who_did_what_and_is_seen_herself() {
    laggTill("granskad" + nummer, "HANDLAGGARE");
    UUID granskare = app.anvandare("granskare" + nummer).id();
    Webblasare hennes = app.inloggad(app.uppdrag(granskare, Roll.LOGGRANSKARE, Provapp.EXEMPELBY));
    String sida = hennes.hamta("/atkomstlogg?aktor=agare" + nummer).body();
    assertThat(sida).contains("Tilldelade ett uppdrag", "Namn agare" + nummer);
    assertThat(hennes.hamta("/atkomstlogg?aktor=granskare" + nummer).body())
        .contains("Läste åtkomstloggen");
    app.bean(Sigillering.class).sigillera(Provapp.EXEMPELBY);
    assertThat(hennes.hamta("/atkomstlogg").body()).doesNotContain("Förseglade åtkomstloggen");
    assertThat(hennes.hamta("/atkomstlogg?systemet=ja").body())
        .contains("Förseglade åtkomstloggen", "Omtanke")
        .doesNotContain("system:");
    assertThat(hennes.hamta("/atkomstlogg?aktor=system:sigillering").body())
        .contains("Förseglade åtkomstloggen");
    assertThat(hennes.hamta("/atkomstlogg?aktor=finns-inte").body()).contains("finns inte");
    assertThat(agare.hamta("/atkomstlogg").statusCode()).isEqualTo(403);
  }

  private String laggTill(String anvandarnamn, String roll) {
    HttpResponse<String> svar =
        agare.posta(
            "/anvandare",
            Map.of("anvandarnamn", anvandarnamn, "namn", "Namn", "roll", roll, "enhet", ""));
    return svar.headers().firstValue("Location").orElseThrow().replace(app.adress(), "");
  }
}
