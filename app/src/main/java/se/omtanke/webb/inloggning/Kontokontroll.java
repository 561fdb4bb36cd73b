package se.omtanke.webb.inloggning;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.konto.Passnycklar;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.komponenter.Sida;

/** One's own account: where one is signed in. */
@Controller
class Kontokontroll {

  private final Sessioner sessioner;
  private final Passnycklar passnycklar;

  Kontokontroll(Sessioner sessioner, Passnycklar passnycklar) {
    this.passnycklar = passnycklar;
    this.sessioner = sessioner;
  }

  @Kontoatgard.Kraver(Kontoatgard.SE)
  @GetMapping("/konto")
  ModelAndView sida(Sida sida, Inloggad vem) {
    return sida.medRubrik(sida.text("atkomst.konto.rubrik"))
        .visa(
            "webb/inloggning/konto",
            Map.of(
                "vem",
                vem,
                "sessioner",
                sessioner.mina(vem.anvandare()).stream().map(Sessionsrad::av).toList(),
                "passnycklar",
                passnycklar.mina(vem.anvandare())));
  }

  @Kontoatgard.Kraver(Kontoatgard.AVSLUTA_SESSION)
  @PostMapping("/konto/sessioner/{session}/avsluta")
  ModelAndView avsluta(Inloggad vem, @PathVariable UUID session) {
    sessioner.avsluta(vem.anvandare(), session);
    return Inslapp.till("/konto");
  }

  @Kontoatgard.Kraver(Kontoatgard.TA_BORT_PASSNYCKEL)
  @PostMapping("/konto/passnycklar/{nyckel}/ta-bort")
  ModelAndView taBort(Inloggad vem, @PathVariable String nyckel) {
    passnycklar.taBort(vem.anvandare(), nyckel);
    return Inslapp.till("/konto");
  }
}
