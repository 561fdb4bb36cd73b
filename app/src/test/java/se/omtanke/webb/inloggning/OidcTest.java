package se.omtanke.webb.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.atkomst.konto.Oidcidentiteter;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Sign-in by a provider that runs beside the application. */
@MedDatabas
class OidcTest {

  private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
  private static final HttpClient NAT = HttpClient.newHttpClient();
  private static Provapp app;
  private static String utfardare;
  private static int nummer;

  @BeforeAll
  static void starta(Testdatabas databas) {
    PROVIDER.start();
    utfardare = PROVIDER.issuerUrl("kommunen").toString();
    app =
        Provapp.starta(
            databas.app(),
            true,
            Map.of(
                "omtanke.oidc.utfardare", utfardare,
                "omtanke.oidc.klient", "omtanke",
                "omtanke.oidc.hemlighet", "hemligt",
                "omtanke.oidc.falt", "anstallningsnummer"));
  }

  @AfterAll
  static void stang() {
    app.close();
    PROVIDER.shutdown();
  }

  @Test
  void an_identity_that_is_connected_to_an_account_signs_in_to_it() throws Exception {
    var eva = app.anvandare("eva");
    app.uppdrag(eva.id(), Roll.CONTROLLER, Provapp.EXEMPELBY);
    app.bean(Oidcidentiteter.class).koppla(eva.id(), utfardare, "4711");
    Webblasare webblasare = new Webblasare(app.adress());

    assertThat(loggaIn(webblasare, "4711")).isEqualTo("/");
    assertThat(webblasare.hamta("/konto").body()).contains("eva");
  }

  @Test
  void an_identity_that_nobody_has_connected_opens_nothing() throws Exception {
    Webblasare webblasare = new Webblasare(app.adress());
    assertThat(loggaIn(webblasare, "0815")).isEqualTo("/logga-in?fel=oidc-okand");
    assertThat(webblasare.hamta("/logga-in?fel=oidc-okand").body()).contains("systemägare");
    assertThat(webblasare.hamta("/konto").statusCode()).isEqualTo(303);
  }

  @Test
  void a_system_owner_connects_an_identity_and_takes_it_away_again() throws Exception {
    var ida = app.anvandare("ida");
    app.uppdrag(ida.id(), Roll.CONTROLLER, Provapp.EXEMPELBY);
    Webblasare agare = agare();
    String sidan = "/anvandare/" + ida.id();
    agare.hamta(sidan);

    agare.posta(sidan + "/identitet", Map.of("identitet", " 1234 "));
    assertThat(agare.hamta(sidan).body())
        .contains("<span class=\"kontrollista__svar\">1234</span>");
    assertThat(loggaIn(new Webblasare(app.adress()), "1234")).isEqualTo("/");

    agare.posta(sidan + "/identitet/ta-bort", Map.of("identitet", "1234"));
    assertThat(loggaIn(new Webblasare(app.adress()), "1234")).isEqualTo("/logga-in?fel=oidc-okand");
  }

  @Test
  void an_identity_opens_one_account_only_and_no_empty_one_is_connected() {
    var anna = app.anvandare("anna");
    app.uppdrag(anna.id(), Roll.CONTROLLER, Provapp.EXEMPELBY);
    app.bean(Oidcidentiteter.class).koppla(anna.id(), utfardare, "7777");
    Webblasare agare = agare();
    String sidan = "/anvandare/" + anna.id();
    agare.hamta(sidan);

    assertThat(agare.posta(sidan + "/identitet", Map.of("identitet", "7777")).body())
        .contains("hör redan till ett konto");
    assertThat(agare.posta(sidan + "/identitet", Map.of("identitet", " ")).body())
        .contains("Skriv personens identitet");
  }

  @Test
  void the_question_carries_proof_key_state_and_nonce() {
    HttpResponse<String> svar =
        new Webblasare(app.adress()).hamta("/oauth2/authorization/kommunen");
    assertThat(svar.headers().firstValue("Location").orElseThrow())
        .contains("code_challenge=", "code_challenge_method=S256", "state=", "nonce=");
  }

  @Test
  void an_answer_that_another_browser_asked_for_is_refused() throws Exception {
    Webblasare angripare = new Webblasare(app.adress());
    String kod = svarFran(angripare);
    Webblasare offer = new Webblasare(app.adress());
    assertThat(vart(offer.hamta(kod))).isEqualTo("/logga-in?fel=oidc-forsent");
  }

  private static Webblasare agare() {
    var agare = app.anvandare("agare" + ++nummer);
    return app.inloggad(app.uppdrag(agare.id(), Roll.SYSTEMAGARE, Provapp.EXEMPELBY));
  }

  private static String loggaIn(Webblasare webblasare, String nummer) throws Exception {
    PROVIDER.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            "kommunen",
            "nagon",
            "JWT",
            List.of("omtanke"),
            Map.of("anstallningsnummer", nummer),
            3600));
    return vart(webblasare.hamta(svarFran(webblasare)));
  }

  /**
   * Goes to the provider, which lets everyone in, and answers with our own address to go back to.
   */
  private static String svarFran(Webblasare webblasare) throws IOException, InterruptedException {
    String fraga =
        webblasare
            .hamta("/oauth2/authorization/kommunen")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    HttpResponse<String> hos =
        NAT.send(HttpRequest.newBuilder(URI.create(fraga)).build(), BodyHandlers.ofString());
    URI tillbaka = URI.create(hos.headers().firstValue("Location").orElseThrow());
    return tillbaka.getRawPath() + "?" + tillbaka.getRawQuery();
  }

  private static String vart(HttpResponse<String> svar) {
    return svar.headers().firstValue("Location").orElseThrow().replace(app.adress(), "");
  }
}
