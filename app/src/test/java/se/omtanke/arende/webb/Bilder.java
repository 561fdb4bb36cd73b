package se.omtanke.arende.webb;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

final class Bilder {
  static void ta(Page sida, String namn) {
    sida.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("/tmp/arendebilder/" + namn + ".png"))
            .setFullPage(true));
  }
}
