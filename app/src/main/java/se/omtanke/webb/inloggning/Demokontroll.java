package se.omtanke.webb.inloggning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Demolage;
import se.omtanke.atkomst.Oppen;
import se.omtanke.atkomst.konto.Inloggning;
import se.omtanke.atkomst.konto.Inloggningssvar;
import se.omtanke.atkomst.session.Kakor;
import se.omtanke.grund.Saknas;

/** The links that the demo prints. Without a demo there are none. */
@Controller
class Demokontroll {

  private final Optional<Demolage> lage;
  private final Inloggning inloggning;

  Demokontroll(ObjectProvider<Demolage> lage, Inloggning inloggning) {
    this.lage = Optional.ofNullable(lage.getIfAvailable());
    this.inloggning = inloggning;
  }

  @Oppen("Sign-in links of the demo; answers 404 unless a demo is running")
  @GetMapping("/demo/{token}")
  ModelAndView logga(
      @PathVariable String token, HttpServletRequest forfragan, HttpServletResponse svar) {
    Inloggningssvar besked =
        lage.map(l -> inloggning.demo(l, token, Kakor.avsandare(forfragan)))
            .orElseGet(Inloggningssvar.Nekad::new);
    return switch (besked) {
      case Inloggningssvar.Inne inne -> Inslapp.vidare(inne, "/", forfragan, svar);
      default -> throw new Saknas("Sidan finns inte.");
    };
  }
}
