package se.omtanke.komponenter.sidor;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** One template as Spring MVC sees it. */
record Mallvy(TemplateEngine motor, String mall) implements View {

  private static final String HTML = "text/html;charset=UTF-8";

  /** Most pages fit; a report grows out of it a few times. */
  private static final int BOKSTAVER = 32_768;

  @Override
  public String getContentType() {
    return HTML;
  }

  // The whole page is made before a byte is sent, so that an error half-way becomes an error page,
  // and sent in one piece: the thousands of pieces that it is made of cost more to send one by one
  // than to make.
  @Override
  public void render(
      @Nullable Map<String, ?> modell, HttpServletRequest forfragan, HttpServletResponse svar)
      throws IOException {
    StringOutput sida = new StringOutput(BOKSTAVER);
    motor.render(mall, modell == null ? Map.of() : Map.copyOf(modell), sida);
    byte[] innehall = sida.toString().getBytes(StandardCharsets.UTF_8);
    svar.setContentType(HTML);
    svar.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (Packning.gar(forfragan, innehall)) {
      svar.setHeader(HttpHeaders.CONTENT_ENCODING, Packning.GZIP);
      innehall = Packning.packa(innehall);
    }
    svar.setContentLength(innehall.length);
    svar.getOutputStream().write(innehall);
  }
}
