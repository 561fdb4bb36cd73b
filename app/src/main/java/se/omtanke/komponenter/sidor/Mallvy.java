package se.omtanke.komponenter.sidor;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One template as Spring MVC sees it. */
record Mallvy(TemplateEngine motor, String mall) implements View {

  private static final String HTML = "text/html;charset=UTF-8";

  @Override
  public String getContentType() {
    return HTML;
  }

  // The whole page is made before a byte is sent, so that an error half-way becomes an error page.
  @Override
  public void render(
      @Nullable Map<String, ?> modell, HttpServletRequest forfragan, HttpServletResponse svar)
      throws IOException {
    Utf8ByteOutput sida = new Utf8ByteOutput();
    motor.render(mall, modell == null ? Map.of() : Map.copyOf(modell), sida);
    svar.setContentType(HTML);
    svar.setContentLength(sida.getContentLength());
    sida.writeTo(svar.getOutputStream());
  }
}
