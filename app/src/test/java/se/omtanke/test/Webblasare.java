package se.omtanke.test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real browser for tests: one for the whole test run, a fresh and empty profile for each window.
 *
 * <p>Uses the Chromium that {@code OMTANKE_CHROMIUM} names, else Debian's.
 */
public final class Webblasare {

  private static final List<String> FLAGGOR =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");
  private static final int HOJD = 900;

  private static Optional<Browser> startad = Optional.empty();

  private Webblasare() {}

  /** A window this many CSS pixels wide, in light colours. */
  public static Fonster fonster(int bredd) {
    return fonster(bredd, ColorScheme.LIGHT);
  }

  /** A window in the colours that the reader's system asks for. */
  public static Fonster fonster(int bredd, ColorScheme farger) {
    BrowserContext profil =
        webblasare()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(bredd, HOJD)
                    .setColorScheme(farger)
                    .setLocale("sv-SE")
                    .setTimezoneId("Europe/Stockholm"));
    return new Fonster(profil, profil.newPage(), new CopyOnWriteArrayList<>());
  }

  private static synchronized Browser webblasare() {
    Browser nu = startad.filter(Browser::isConnected).orElseGet(Webblasare::starta);
    startad = Optional.of(nu);
    return nu;
  }

  private static Browser starta() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    String fil = System.getenv().getOrDefault("OMTANKE_CHROMIUM", "/usr/bin/chromium");
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(Path.of(fil)).setArgs(FLAGGOR));
  }

  /**
   * A window with its own profile.
   *
   * @param profil cookies and storage, gone when the window is closed
   * @param sida the page shown
   * @param klagomal errors that the page's console has shown, content policy included
   */
  public record Fonster(BrowserContext profil, Page sida, List<String> klagomal)
      implements AutoCloseable {

    public Fonster {
      sida.onConsoleMessage(
          rad -> {
            if (rad.type().equals("error")) {
              klagomal.add(rad.text());
            }
          });
      sida.onPageError(klagomal::add);
    }

    /** Opens an address and returns when the page has loaded. */
    public Fonster ga(String adress) {
      sida.navigate(adress);
      return this;
    }

    /** What axe finds wrong with the page, one line for each place; empty when nothing. */
    public List<String> tillganglighetsfel() {
      List<String> rader = new ArrayList<>();
      for (Rule regel : new AxeBuilder(sida).analyze().getViolations()) {
        regel.getNodes().forEach(nod -> rader.add(regel.getId() + ": " + nod.getHtml()));
      }
      return rader;
    }

    /** How many CSS pixels the page sticks out sideways; 0 when it fits. */
    public int sticker() {
      Object pixlar =
          sida.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      return ((Number) pixlar).intValue();
    }

    @Override
    public void close() {
      profil.close();
    }
  }
}
