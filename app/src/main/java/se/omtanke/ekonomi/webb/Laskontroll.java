package se.omtanke.ekonomi.webb;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.ekonomi.Lasarbete;
import se.omtanke.ekonomi.Lasarbeten;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.Anropare;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;

/** Shows how far a job has come with a large file; can be left, and leads on when it is done. */
@Controller
class Laskontroll {

  private final Lasarbeten arbeten;
  private final Clock klocka;

  Laskontroll(Lasarbeten arbeten, Clock klocka) {
    this.arbeten = arbeten;
    this.klocka = klocka;
  }

  /** Where a job is shown. */
  static String adress(UUID arbete) {
    return Inlasningskontroll.ROT + "/arbete/" + arbete;
  }

  /** A script asks for the same page again and again, and is told by a header where to go. */
  @Kraver(Ekonomiatgard.SE_INLASNINGAR)
  @GetMapping(Inlasningskontroll.ROT + "/arbete/{id}")
  ModelAndView arbete(
      Sida sida,
      Anropare vem,
      @PathVariable UUID id,
      @RequestHeader("HX-Request") Optional<String> skript,
      HttpServletResponse svar) {
    Lasarbete arbete = arbeten.ett(vem, id);
    if (skript.isPresent() && arbete.avslutat()) {
      svar.setHeader("HX-Redirect", adress(id));
    } else if (arbete.lage() instanceof Lasarbete.Klart(UUID inlasning)) {
      return Vidare.till(Inlasningskontroll.ROT + "/" + inlasning);
    }
    return visa(sida, new Arbetsvy(sida.ram().texter(), arbete, klocka.instant()));
  }

  private static ModelAndView visa(Sida sida, Arbetsvy vy) {
    Sida rubricerad =
        sida.medRubrik(vy.rubrik())
            .medBrodsmula(sida.text("ekonomi.inlasningar.rubrik"), Inlasningskontroll.ROT);
    Sida hel =
        vy.skal()
            .map(skal -> rubricerad.medFel(true).medMeddelande(Meddelande.fel(skal)))
            .orElse(rubricerad);
    return hel.visa("ekonomi/lasarbete", Map.of("vy", vy, "har", adress(vy.arbete().id())));
  }
}
