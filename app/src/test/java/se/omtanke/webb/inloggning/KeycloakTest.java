package se.omtanke.webb.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.konto.Oidcidentiteter;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare;
import se.omtanke.test.Webblasare.Fonster;

/** Sign-in by Keycloak, as a municipality runs it, in a real browser. */
@MedDatabas
@EnabledIf("uppackad")
class KeycloakTest {

  private static final String HEMLIGHET = "hemligt-for-prov";
  private static final int BREDD = 1024;

  private static final Deque<AutoCloseable> OPPNADE = new ArrayDeque<>();

  private static Provapp app;
  private static Provapp felHemlighet;
  private static Provapp felUtfardare;
  private static Keycloak keycloak;

  static boolean uppackad() {
    return Keycloak.uppackad();
  }

  @BeforeAll
  static void starta(Testdatabas databas) throws Exception {
    int port = ledig();
    String realmer = "http://127.0.0.1:" + port + "/realms/";
    app = app(databas, realmer + "exempelby", HEMLIGHET);
    felHemlighet = app(databas, realmer + "exempelby", "en-annan-hemlighet");
    felUtfardare = app(databas, realmer + "finns-inte", HEMLIGHET);
    keycloak =
        Keycloak.starta(
            port,
            Map.of("OMTANKE_ADRESS", app.adress(), "OMTANKE_ANNAN_ADRESS", felHemlighet.adress()));
    OPPNADE.push(keycloak);
    var eva = app.anvandare("eva");
    app.uppdrag(eva.id(), Roll.CONTROLLER, Provapp.EXEMPELBY);
    app.bean(Oidcidentiteter.class).koppla(eva.id(), keycloak.utfardare("exempelby"), "4711");
  }

  @AfterAll
  static void stang() throws Exception {
    for (AutoCloseable oppnad : OPPNADE) {
      oppnad.close();
    }
  }

  @Test
  void the_claim_of_the_installation_opens_the_account_and_signing_out_closes_it() {
    try (Fonster fonster = Webblasare.fonster(BREDD)) {
      Page sida = loggaIn(fonster, app, "eva.exempel", "eva-provar-inloggning");
      assertThat(sida.url()).isEqualTo(app.adress() + "/");
      assertThat(sida.locator(".meny__namn").textContent()).isEqualTo("Namn eva");

      sida.locator(".meny__knapp").click();
      knapp(sida, "Logga ut");
      assertThat(sida.url()).startsWith(app.adress() + "/logga-in");
      sida.navigate(app.adress() + "/konto");
      assertThat(sida.url()).contains("/logga-in");
    }
  }

  @Test
  void an_identity_without_account_is_told_whom_to_ask() {
    try (Fonster fonster = Webblasare.fonster(BREDD)) {
      Page sida = loggaIn(fonster, app, "olle.okopplad", "olle-provar-inloggning");
      assertThat(besked(sida)).contains("systemägare", "koppla ditt konto");
      assertThat(fonster.tillganglighetsfel()).isEmpty();
    }
  }

  @Test
  void an_answer_that_is_used_again_is_told_to_be_too_late() {
    try (Fonster fonster = Webblasare.fonster(BREDD)) {
      String[] svar = {""};
      fonster
          .sida()
          .onRequest(
              fraga -> {
                if (fraga.url().contains("code=")) {
                  svar[0] = fraga.url();
                }
              });
      loggaIn(fonster, app, "olle.okopplad", "olle-provar-inloggning");
      fonster.ga(svar[0]);
      assertThat(besked(fonster.sida())).contains("tog för lång tid");
    }
  }

  @Test
  void a_client_with_the_wrong_secret_is_told_as_a_fault_of_the_installation() {
    try (Fonster fonster = Webblasare.fonster(BREDD)) {
      Page sida = loggaIn(fonster, felHemlighet, "eva.exempel", "eva-provar-inloggning");
      assertThat(besked(sida)).contains("inte rätt inställda", "som driver Omtanke");
      sida.navigate(felHemlighet.adress() + "/konto");
      assertThat(sida.url()).contains("/logga-in");
    }
  }

  @Test
  void an_issuer_that_is_not_there_is_told_as_not_answering() {
    try (Fonster fonster = Webblasare.fonster(BREDD)) {
      Page sida = fonster.ga(felUtfardare.adress() + "/logga-in").sida();
      lank(sida);
      assertThat(besked(sida)).contains("svarar inte");
    }
  }

  private static Page loggaIn(Fonster fonster, Provapp hos, String namn, String losenord) {
    Page sida = fonster.ga(hos.adress() + "/logga-in").sida();
    lank(sida);
    sida.locator("#username").fill(namn);
    sida.locator("#password").fill(losenord);
    sida.locator("#kc-login").click();
    sida.waitForURL(adress -> adress.startsWith(hos.adress()));
    return sida;
  }

  private static void lank(Page sida) {
    sida.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("kommunens konto")).click();
  }

  private static void knapp(Page sida, String namn) {
    sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(namn)).click();
  }

  private static String besked(Page sida) {
    return sida.locator(".meddelande--fel").textContent();
  }

  private static Provapp app(Testdatabas databas, String utfardare, String hemlighet) {
    Provapp ny =
        Provapp.starta(
            databas.app(),
            false,
            Map.of(
                "omtanke.oidc.utfardare",
                utfardare,
                "omtanke.oidc.klient",
                "omtanke",
                "omtanke.oidc.hemlighet",
                hemlighet,
                "omtanke.oidc.falt",
                "anstallningsnummer"));
    OPPNADE.push(ny);
    return ny;
  }

  private static int ledig() throws IOException {
    try (ServerSocket uttag = new ServerSocket(0)) {
      return uttag.getLocalPort();
    }
  }
}
