package se.omtanke.webb.inloggning;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.utkast.SentFormular;
import se.omtanke.atkomst.utkast.Utkastlada;
import se.omtanke.grund.Saknas;
import se.omtanke.komponenter.Sida;

/**
 * Gives back the form that was sent after the session had ended, to be looked at and sent again.
 */
@Controller
class Aterstallkontroll {

  private final Utkastlada utkast;

  Aterstallkontroll(Utkastlada utkast) {
    this.utkast = utkast;
  }

  @Kontoatgard.Kraver(Kontoatgard.SE)
  @GetMapping("/aterstall/{nyckel}")
  ModelAndView sida(Sida sida, Medarbetaruppdrag vem, @PathVariable String nyckel) {
    SentFormular formular =
        utkast
            .sent(vem, nyckel)
            .orElseThrow(() -> new Saknas("Det finns ingen sparad text med den adressen."));
    return sida.medRubrik(sida.text("atkomst.aterstall.rubrik"))
        .visa("webb/inloggning/aterstall", Map.of("formular", formular));
  }
}
