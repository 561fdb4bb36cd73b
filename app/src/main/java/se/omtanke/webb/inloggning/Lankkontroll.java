package se.omtanke.webb.inloggning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Oppen;
import se.omtanke.atkomst.konto.Engangslankar;
import se.omtanke.atkomst.konto.Inloggningssvar;
import se.omtanke.atkomst.konto.Kontouppsattning;
import se.omtanke.atkomst.konto.Totpnyckel;
import se.omtanke.atkomst.session.Kakor;
import se.omtanke.atkomst.session.Sessionen;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.session.Steg;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;

/** From a one-time link to an account with password and code app. */
@Controller
class Lankkontroll {

  private final Engangslankar lankar;
  private final Kontouppsattning uppsattning;
  private final Sessioner sessioner;

  Lankkontroll(Engangslankar lankar, Kontouppsattning uppsattning, Sessioner sessioner) {
    this.lankar = lankar;
    this.uppsattning = uppsattning;
    this.sessioner = sessioner;
  }

  /** Only shows a button: mail programs open links to look at them, which must not use them up. */
  @Oppen("One-time link, before there is an account to sign in to")
  @GetMapping("/lank/{token}")
  ModelAndView visa(Sida sida, @PathVariable String token) {
    return lankar.galler(token)
        ? sida.medRubrik(sida.text("atkomst.lank.rubrik"))
            .visa("webb/inloggning/lank", Map.of("token", token))
        : forbi(sida);
  }

  @Oppen("One-time link, before there is an account to sign in to")
  @PostMapping("/lank/{token}")
  ModelAndView oppna(
      Sida sida,
      @PathVariable String token,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    return uppsattning
        .oppna(token, Kakor.avsandare(forfragan))
        .map(
            nyckel -> {
              Kakor.ge(forfragan, svar, nyckel);
              return Inslapp.till("/logga-in/nytt-konto");
            })
        .orElseGet(() -> forbi(sida));
  }

  @Oppen("Setting up an account, guarded by the step of the session")
  @GetMapping("/logga-in/nytt-konto")
  ModelAndView stallIn(Sida sida, HttpServletRequest forfragan) {
    return session(forfragan)
        .map(s -> formular(sida, Map.of(), s, uppsattning.erbjud(s)))
        .orElseGet(() -> forbi(sida));
  }

  @Oppen("Setting up an account, guarded by the step of the session")
  @PostMapping("/logga-in/nytt-konto")
  ModelAndView slutfor(
      Sida sida,
      @RequestParam(defaultValue = "") String losenord,
      @RequestParam(defaultValue = "") String forseglad,
      @RequestParam(defaultValue = "") String kod,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    Optional<Sessionen> session = session(forfragan);
    if (session.isEmpty()) {
      return forbi(sida);
    }
    try {
      return klar(
          sida,
          uppsattning.slutfor(session.get(), losenord, forseglad, kod, Kakor.avsandare(forfragan)),
          forfragan,
          svar);
    } catch (OgiltigIndata fel) {
      return formular(
          sida.medFel(true).medMeddelande(Meddelande.fel(fel.klarsprak())),
          perFalt(fel),
          session.get(),
          uppsattning.ateroppna(session.get(), forseglad));
    }
  }

  private static ModelAndView klar(
      Sida sida,
      Kontouppsattning.Klar klar,
      HttpServletRequest forfragan,
      HttpServletResponse svar) {
    if (klar.svar() instanceof Inloggningssvar.Inne inne) {
      Inslapp.kakor(inne, forfragan, svar);
    }
    return sida.medRubrik(sida.text("atkomst.koder.rubrik"))
        .visa("webb/inloggning/koder", Map.of("koder", klar.aterstallningskoder()));
  }

  private Optional<Sessionen> session(HttpServletRequest forfragan) {
    return Kakor.nyckel(forfragan).flatMap(sessioner::las).filter(s -> s.steg() == Steg.NY_FAKTOR);
  }

  private static ModelAndView formular(
      Sida sida, Map<String, String> fel, Sessionen session, Totpnyckel nyckel) {
    return sida.medRubrik(sida.text("atkomst.nyttkonto.rubrik"))
        .visa(
            "webb/inloggning/nyttkonto",
            Map.of(
                "fel", fel, "anvandarnamn", session.inloggad().anvandarnamn(), "nyckel", nyckel));
  }

  private static Map<String, String> perFalt(OgiltigIndata fel) {
    return fel.faltfel().stream()
        .collect(Collectors.toMap(Faltfel::falt, Faltfel::klarsprak, (forsta, andra) -> forsta));
  }

  private static ModelAndView forbi(Sida sida) {
    ModelAndView vy =
        sida.medRubrik(sida.text("atkomst.lank.forbi.rubrik"))
            .visa("webb/inloggning/forbi", Map.of());
    vy.setStatus(HttpStatus.NOT_FOUND);
    return vy;
  }
}
