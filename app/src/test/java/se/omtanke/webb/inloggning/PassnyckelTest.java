package se.omtanke.webb.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.konto.Engangslankar;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Passkeys in a real browser with an authenticator that is not. */
@MedDatabas
class PassnyckelTest {

  private static Provapp app;
  private static Playwright playwright;
  private static Browser chromium;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.skarp(databas);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  @AfterAll
  static void stang() {
    playwright.close();
    app.close();
  }

  @Test
  void a_passkey_sets_up_the_account_and_signs_in_alone() {
    try (BrowserContext kontext = chromium.newContext()) {
      Page sida = kontext.newPage();
      autentiserare(kontext, sida, true);
      stallIn(sida, "eva");
      sida.waitForURL(app.adress() + "/konto");

      kontext.clearCookies();
      sida.navigate(app.adress() + "/logga-in?till=/konto");
      sida.click("[data-passnyckel=in]");
      sida.waitForURL(app.adress() + "/konto");
      assertThat(sida.content()).contains("eva");
    }
  }

  @Test
  void an_authenticator_that_does_not_verify_its_user_is_refused() {
    try (BrowserContext kontext = chromium.newContext()) {
      Page sida = kontext.newPage();
      autentiserare(kontext, sida, false);
      stallIn(sida, "nils");
      sida.waitForSelector("[data-passnyckel-fel]:visible");
      assertThat(sida.url()).endsWith("/logga-in/nytt-konto");
    }
  }

  private static void stallIn(Page sida, String namn) {
    var kontot = app.anvandare(namn);
    app.uppdrag(kontot.id(), Roll.CONTROLLER, Provapp.EXEMPELBY);
    sida.navigate(
        app.adress() + app.bean(Engangslankar.class).ny(kontot.id(), Duration.ofHours(1)));
    sida.click("main button[type=submit]");
    sida.click("[data-passnyckel=ny]");
  }

  private static void autentiserare(BrowserContext kontext, Page sida, boolean verifierar) {
    CDPSession cdp = kontext.newCDPSession(sida);
    cdp.send("WebAuthn.enable");
    JsonObject val = new JsonObject();
    val.addProperty("protocol", "ctap2");
    val.addProperty("transport", "internal");
    val.addProperty("hasResidentKey", true);
    val.addProperty("hasUserVerification", verifierar);
    val.addProperty("isUserVerified", verifierar);
    val.addProperty("automaticPresenceSimulation", true);
    JsonObject allt = new JsonObject();
    allt.add("options", val);
    cdp.send("WebAuthn.addVirtualAuthenticator", allt);
  }
}
