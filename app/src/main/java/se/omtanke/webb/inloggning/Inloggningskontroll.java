package se.omtanke.webb.inloggning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Oppen;
import se.omtanke.atkomst.konto.Inloggning;
import se.omtanke.atkomst.konto.Inloggningssvar;
import se.omtanke.atkomst.konto.Inloggningsvagar;
import se.omtanke.atkomst.konto.Oidcfel;
import se.omtanke.atkomst.session.Aterresa;
import se.omtanke.atkomst.session.Kakor;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;

/** Sign-in by user name and password, and sign-out. */
@Controller
class Inloggningskontroll {

  private final Inloggning inloggning;
  private final Sessioner sessioner;
  private final Inloggningsvagar vagar;

  Inloggningskontroll(Inloggning inloggning, Sessioner sessioner, Inloggningsvagar vagar) {
    this.vagar = vagar;
    this.inloggning = inloggning;
    this.sessioner = sessioner;
  }

  @Oppen("Sign-in")
  @GetMapping("/logga-in")
  ModelAndView sida(
      Sida sida,
      @RequestParam(defaultValue = "/") String till,
      @RequestParam(defaultValue = "") String fel) {
    Sida sidan = Oidcfel.av(fel).map(vad -> fel(sida, vad.textnyckel())).orElse(sida);
    return Inloggad.aktuell().isPresent()
        ? Inslapp.till(Aterresa.lokal(till))
        : formular(sidan, "", till);
  }

  @Oppen("Sign-in")
  @PostMapping("/logga-in")
  ModelAndView losenord(
      Sida sida,
      @RequestParam(defaultValue = "") String anvandarnamn,
      @RequestParam(defaultValue = "") String losenord,
      @RequestParam(defaultValue = "/") String till,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    Inloggningssvar besked =
        inloggning.losenord(anvandarnamn, losenord, Kakor.avsandare(forfragan));
    return switch (besked) {
      case Inloggningssvar.Nekad nekad ->
          formular(fel(sida, "atkomst.inloggning.fel"), anvandarnamn, till);
      case Inloggningssvar.Vanta(var tid) -> {
        svar.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(tid.toSeconds() + 1));
        ModelAndView vy =
            formular(
                fel(sida, "atkomst.inloggning.vanta", tid.toSeconds() + 1), anvandarnamn, till);
        vy.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        yield vy;
      }
      case Inloggningssvar.Halvvags(var nyckel) -> {
        Kakor.ge(forfragan, svar, nyckel);
        yield Inslapp.till(Aterresa.via("/logga-in/kod", till));
      }
      case Inloggningssvar.Inne inne -> Inslapp.vidare(inne, till, forfragan, svar);
    };
  }

  /** Open, so that a session that has ended can still be cleared from the browser. */
  @Oppen("Sign-out must work when the session has ended")
  @PostMapping("/logga-ut")
  ModelAndView ut(HttpServletRequest forfragan, HttpServletResponse svar) {
    Kakor.nyckel(forfragan)
        .flatMap(sessioner::las)
        .ifPresent(s -> sessioner.avsluta(s.inloggad().anvandare(), s.id()));
    Kakor.taTillbaka(forfragan, svar);
    return Inslapp.till("/logga-in");
  }

  static Sida fel(Sida sida, String nyckel, Object... argument) {
    return sida.medFel(true).medMeddelande(Meddelande.fel(sida.text(nyckel, argument)));
  }

  private ModelAndView formular(Sida sida, String anvandarnamn, String till) {
    return sida.medRubrik(sida.text("atkomst.inloggning.rubrik"))
        .visa(
            "webb/inloggning/inloggning",
            Map.of(
                "anvandarnamn",
                anvandarnamn,
                "till",
                Aterresa.lokal(till),
                "oidc",
                vagar.oidc().orElse("")));
  }
}
