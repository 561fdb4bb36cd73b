package se.omtanke.webb.inloggning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Oppen;
import se.omtanke.atkomst.konto.Inloggning;
import se.omtanke.atkomst.konto.Inloggningssvar;
import se.omtanke.atkomst.session.Aterresa;
import se.omtanke.atkomst.session.Kakor;
import se.omtanke.atkomst.session.Sessionen;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.session.Steg;
import se.omtanke.komponenter.Sida;

/** The second step of sign-in: the one-time code. The session's own step guards it. */
@Controller
class Kodkontroll {

  private final Inloggning inloggning;
  private final Sessioner sessioner;

  Kodkontroll(Inloggning inloggning, Sessioner sessioner) {
    this.inloggning = inloggning;
    this.sessioner = sessioner;
  }

  @Oppen("Second step of sign-in, guarded by the step of the session")
  @GetMapping("/logga-in/kod")
  ModelAndView sida(
      Sida sida, @RequestParam(defaultValue = "/") String till, HttpServletRequest forfragan) {
    return halvvags(forfragan).isPresent() ? formular(sida, till) : borja(till);
  }

  @Oppen("Second step of sign-in, guarded by the step of the session")
  @PostMapping("/logga-in/kod")
  ModelAndView kod(
      Sida sida,
      @RequestParam(defaultValue = "") String kod,
      @RequestParam(defaultValue = "/") String till,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    Optional<Sessionen> session = halvvags(forfragan);
    if (session.isEmpty()) {
      return borja(till);
    }
    return switch (inloggning.kod(session.get(), kod, Kakor.avsandare(forfragan))) {
      case Inloggningssvar.Nekad nekad ->
          formular(Inloggningskontroll.fel(sida, "atkomst.kod.fel"), till);
      case Inloggningssvar.Vanta(var tid) -> vanta(sida, tid.toSeconds() + 1, till, svar);
      case Inloggningssvar.Halvvags halvvags -> borja(till);
      case Inloggningssvar.Inne inne -> Inslapp.vidare(inne, till, forfragan, svar);
    };
  }

  private Optional<Sessionen> halvvags(HttpServletRequest forfragan) {
    return Kakor.nyckel(forfragan).flatMap(sessioner::las).filter(s -> s.steg() == Steg.FAKTOR);
  }

  private static ModelAndView vanta(
      Sida sida, long sekunder, String till, HttpServletResponse svar) {
    svar.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(sekunder));
    ModelAndView vy =
        formular(Inloggningskontroll.fel(sida, "atkomst.inloggning.vanta", sekunder), till);
    vy.setStatus(HttpStatus.TOO_MANY_REQUESTS);
    return vy;
  }

  private static ModelAndView borja(String till) {
    return Inslapp.till(Aterresa.via("/logga-in", till));
  }

  private static ModelAndView formular(Sida sida, String till) {
    return sida.medRubrik(sida.text("atkomst.kod.rubrik"))
        .visa("webb/inloggning/kod", Map.of("till", Aterresa.lokal(till)));
  }
}
