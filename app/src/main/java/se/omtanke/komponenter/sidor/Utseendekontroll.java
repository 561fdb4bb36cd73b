package se.omtanke.komponenter.sidor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import se.omtanke.atkomst.Oppen;
import se.omtanke.komponenter.Tema;

/** Where the reader chooses language, and light or dark. Kept in cookies, not on the account. */
@Controller
class Utseendekontroll {

  private final LocaleResolver sprakval;

  Utseendekontroll(LocaleResolver sprakval) {
    this.sprakval = sprakval;
  }

  @Oppen("Language and contrast are needed before signing in")
  @PostMapping("/utseende")
  String valj(
      @RequestParam Optional<String> tema,
      @RequestParam Optional<String> sprak,
      @RequestParam(defaultValue = "/") String tillbaka,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    tema.map(Tema::avKod).ifPresent(t -> svar.addHeader(HttpHeaders.SET_COOKIE, kaka(t)));
    sprak.ifPresent(s -> sprakval.setLocale(forfragan, svar, sprak(s)));
    return "redirect:" + egen(tillbaka);
  }

  private static Locale sprak(String kod) {
    return "en".equals(kod) ? Locale.ENGLISH : Sidunderlag.SVENSKA;
  }

  private static String kaka(Tema tema) {
    return ResponseCookie.from("tema", tema.kod())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .sameSite("Lax")
        .httpOnly(true)
        .build()
        .toString();
  }

  // Only back to our own pages: "//host" and "/\host" lead elsewhere in some browsers.
  private static String egen(String tillbaka) {
    boolean lokal = tillbaka.matches("/(?![/\\\\])[^\\\\{}\\p{Cntrl}]*");
    return lokal ? tillbaka : "/";
  }
}
