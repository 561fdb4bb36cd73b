package se.omtanke.atkomst.webb;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import se.omtanke.atkomst.session.Aterresa;
import se.omtanke.atkomst.session.Kakor;
import se.omtanke.atkomst.session.Sessionen;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.utkast.SentFormular;
import se.omtanke.atkomst.utkast.Utkastlada;

/**
 * Leads whoever is not signed in to the sign-in page and back again. A form that was sent after the
 * session had ended is kept as a draft, so that nothing typed is lost.
 */
final class Inloggningsport implements AuthenticationEntryPoint {

  private static final String INLOGGNING = "/logga-in";

  private final Sessioner sessioner;
  private final Utkastlada utkast;

  Inloggningsport(Sessioner sessioner, Utkastlada utkast) {
    this.sessioner = sessioner;
    this.utkast = utkast;
  }

  @Override
  public void commence(
      HttpServletRequest forfragan, HttpServletResponse svar, AuthenticationException fel)
      throws IOException {
    if (program(forfragan)) {
      svar.sendError(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    String till =
        forfragan.getMethod().equals("GET") ? adress(forfragan) : sparat(forfragan).orElse("/");
    svar.setStatus(HttpStatus.SEE_OTHER.value());
    svar.setHeader(HttpHeaders.LOCATION, Aterresa.via(INLOGGNING, till));
  }

  private Optional<String> sparat(HttpServletRequest forfragan) {
    String typ = Optional.ofNullable(forfragan.getContentType()).orElse("");
    return typ.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        ? Kakor.nyckel(forfragan)
            .flatMap(sessioner::utgangen)
            .map(Sessionen::inloggad)
            .flatMap(vem -> utkast.sparaSent(vem, SentFormular.av(forfragan)))
            .map(nyckel -> "/aterstall/" + nyckel)
        : Optional.empty();
  }

  /** Scripts and programs cannot sign in by following a redirect; they are told instead. */
  private static boolean program(HttpServletRequest forfragan) {
    String vill = Optional.ofNullable(forfragan.getHeader(HttpHeaders.ACCEPT)).orElse("");
    String lage = Optional.ofNullable(forfragan.getHeader("Sec-Fetch-Mode")).orElse("navigate");
    return forfragan.getRequestURI().startsWith("/api/")
        || forfragan.getHeader("HX-Request") != null
        || !lage.equals("navigate")
        || (vill.contains("json") && !vill.contains("html"));
  }

  private static String adress(HttpServletRequest forfragan) {
    String fraga = forfragan.getQueryString();
    return forfragan.getRequestURI() + (fraga == null ? "" : "?" + fraga);
  }
}
