package se.omtanke.webb.helheten;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.omtanke.drift.demo.Exempelkonfiguration;
import se.omtanke.drift.demo.Exempelladdning;
import se.omtanke.drift.demo.Exempelladdning.Inloggningslank;
import se.omtanke.drift.server.Natadress;
import se.omtanke.drift.server.Webbserver;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare;
import se.omtanke.test.Webblasare.Fonster;

/** The demonstration as its command starts it, with the real figures of one municipality. */
final class Exempelapp implements AutoCloseable {

  private static final String ROT = "omtanke.rot";
  private static final String KOMMUN = "2280";

  private final Webbserver server;
  private final Map<String, URI> lankar;

  private Exempelapp(Webbserver server, Map<String, URI> lankar) {
    this.server = server;
    this.lankar = lankar;
  }

  static Exempelapp starta(Testdatabas databas) {
    String fore = System.getProperty(ROT, "");
    System.setProperty(ROT, mapp().toString());
    try {
      Webbserver server =
          Webbserver.starta(
              databas.anslutningar().app(),
              new Natadress("127.0.0.1", 0),
              Exempelkonfiguration.class);
      Exempelladdning exempel = server.kontext().getBean(Exempelladdning.class);
      exempel.ladda(_ -> {});
      return new Exempelapp(
          server,
          exempel.lankar(server.lank()).stream()
              .collect(
                  Collectors.toMap(
                      lank -> lank.roll().replaceAll(" i .*", ""), Inloggningslank::lank)));
    } finally {
      System.setProperty(ROT, fore);
    }
  }

  /** A window in which someone with this role has signed in. */
  Fonster som(String roll, int bredd, ColorScheme farger) {
    Fonster fonster = Webblasare.fonster(bredd, farger);
    return fonster.ga(lank(roll));
  }

  /** A page of a browser that runs no scripts, signed in. */
  Page utanSkript(Fonster fonster, String roll) {
    Browser webblasare = Objects.requireNonNull(fonster.profil().browser());
    BrowserContext profil =
        webblasare.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    Page sida = profil.newPage();
    sida.navigate(lank(roll));
    return sida;
  }

  /** A part of the application. */
  <T> T del(Class<T> typ) {
    return server.kontext().getBean(typ);
  }

  /** Sends a form, and waits for the page that follows, also when its address is the same. */
  static void skicka(Page sida, String formular) {
    sida.evaluate("() => { document.documentElement.dataset.lamnad = 'ja' }");
    sida.click(formular + " button[type=submit]");
    sida.locator("html:not([data-lamnad])").waitFor();
    sida.waitForLoadState();
  }

  /** The address of a path. */
  String adress(String sokvag) {
    return server.lank().resolve(sokvag).toString();
  }

  private String lank(String roll) {
    return Objects.requireNonNull(lankar.get(roll), roll).toString();
  }

  private static Path mapp() {
    try {
      Path rot = Files.createTempDirectory("exempel");
      Path exempel = Files.createDirectory(rot.resolve("exempel"));
      Files.createSymbolicLink(
          exempel.resolve(KOMMUN), Path.of("..", "exempel", KOMMUN).toAbsolutePath().normalize());
      return rot;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
