package se.omtanke.webb.helheten;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Webblasare.Fonster;

/**
 * Takes the README's pictures of the real thing anew: {@code mvn -pl app -am test -Dtest=BilderTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Domtanke.bilder=ja}.
 */
@MedDatabas
@EnabledIfSystemProperty(named = "omtanke.bilder", matches = "ja")
class BilderTest {

  private static final Path MAPP = Path.of("..", "docs", "bilder");
  private static final int STORST = 200_000;
  private static final String MANADER = "/rapporter/manadssammanstallning";
  private static final Map<String, String> BILDER =
      Map.of(
          "start.png",
          "/",
          "manadsuppfoljning.png",
          MANADER,
          "siffra.png",
          MANADER + "/siffra?period=2021-04&tabell=manader&rad=hospice&kolumn=summa");

  @Test
  void the_pictures_show_the_real_thing_and_are_small(Testdatabas databas) throws IOException {
    Files.createDirectories(MAPP);
    try (Exempelapp app = Exempelapp.starta(databas);
        Fonster fonster = app.som("Controller", 1440, ColorScheme.LIGHT)) {
      for (var bild : BILDER.entrySet()) {
        Path fil = MAPP.resolve(bild.getKey());
        fonster.ga(app.adress(bild.getValue()));
        boolean hel = !bild.getValue().contains("siffra");
        fonster.sida().screenshot(new Page.ScreenshotOptions().setPath(fil).setFullPage(hel));

        assertThat(Files.size(fil)).as(bild.getKey()).isBetween(1L, (long) STORST);
      }
    }
  }
}
