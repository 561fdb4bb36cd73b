package se.omtanke.webb.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Demolage;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.konto.Engangslankar;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Every page of sign-in and accounts, looked at by a real browser and by axe. */
@MedDatabas
class UtseendeTest {

  private static Provapp app;
  private static Playwright playwright;
  private static Browser chromium;
  private static UUID eva;

  private Page sida;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    eva = app.anvandare("eva").id();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  @AfterAll
  static void stang() {
    playwright.close();
    app.close();
  }

  @BeforeEach
  void nySida() {
    sida = chromium.newPage();
  }

  @Test
  void the_pages_before_sign_in_are_for_everyone() {
    granska("/logga-in", "logga-in");
    sida.fill("#anvandarnamn", "eva");
    sida.fill("#losenord", "fel lösenord");
    sida.click("main button[type=submit]");
    ingaAnmarkningar("logga-in-fel");
    granska("/lank/finns-inte", "lank-forbi");
    granska(app.bean(Engangslankar.class).ny(eva, Duration.ofHours(1)), "lank");
    sida.click("main button[type=submit]");
    ingaAnmarkningar("nytt-konto");
    sida.click("main form button[type=submit]");
    ingaAnmarkningar("nytt-konto-fel");
  }

  @Test
  void the_pages_after_sign_in_are_for_everyone() {
    var agare = app.uppdrag(eva, Roll.SYSTEMAGARE, Provapp.EXEMPELBY);
    app.uppdrag(eva, Roll.LOGGRANSKARE, Provapp.PROVSTAD);
    sida.navigate(app.adress() + app.bean(Demolage.class).lank(agare));
    granska("/uppdrag", "uppdrag");
    granska("/konto", "konto");
    granska("/anvandare", "anvandare");
    granska("/anvandare/" + eva, "en-anvandare");
  }

  @Test
  void the_log_is_for_everyone() {
    var granskare = app.uppdrag(eva, Roll.LOGGRANSKARE, Provapp.EXEMPELBY);
    sida.navigate(app.adress() + app.bean(Demolage.class).lank(granskare));
    granska("/atkomstlogg", "atkomstlogg");
  }

  private void granska(String adress, String namn) {
    sida.navigate(app.adress() + adress);
    ingaAnmarkningar(namn);
  }

  private void ingaAnmarkningar(String namn) {
    sida.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "skarmbilder", "inloggning", namn + ".png")));
    assertThat(new AxeBuilder(sida).analyze().getViolations())
        .as(namn)
        .extracting(brist -> brist.getId() + ": " + brist.getNodes())
        .isEmpty();
  }
}
