package se.omtanke.webb.inloggning.granskning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.logg.Sigillutfall;
import se.omtanke.atkomst.logg.Verifiering;
import se.omtanke.atkomst.logg.Verifieringar;
import se.omtanke.grund.Anropare;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.formular.Kontrollrad;

/** Whether the access log holds: the latest check of its seals, and a way to ask for one. */
@Controller
class Sigillsida {

  private static final String HAR = "/atkomstlogg/sigill";

  private final Verifieringar verifieringar;
  private final Anvandarregister register;
  private final Clock klocka;

  Sigillsida(Verifieringar verifieringar, Anvandarregister register, Clock klocka) {
    this.verifieringar = verifieringar;
    this.register = register;
    this.klocka = klocka;
  }

  @Granskningsatgard.Kraver(Granskningsatgard.GRANSKA)
  @GetMapping(HAR)
  ModelAndView sida(Sida sida, Anropare vem) {
    Optional<Verifiering> senaste = verifieringar.senaste(vem);
    boolean pagar = verifieringar.pagar(vem);
    Sida hel =
        sida.medRubrik(rubrik(sida, senaste))
            .medBrodsmula(sida.text("atkomst.logg.rubrik"), "/atkomstlogg");
    return (pagar
            ? hel.medMeddelande(
                Meddelande.upplysning(sida.text("atkomst.sigill.pagar"))
                    .medAtgard(sida.text("atkomst.sigill.uppdatera"), HAR))
            : hel)
        .visa(
            "webb/inloggning/sigill",
            Map.of(
                "rader", senaste.map(en -> rader(sida, en)).orElse(List.of()),
                "brott", senaste.map(en -> brott(sida, en.utfall())).orElse(List.of()),
                "rot", senaste.map(en -> en.utfall().senasteRot()).orElse(""),
                "pagar", pagar));
  }

  /** Asked for twice it is made once. */
  @Granskningsatgard.Kraver(Granskningsatgard.GRANSKA)
  @PostMapping(HAR)
  ModelAndView bestall(Anropare vem) {
    verifieringar.bestall(vem);
    RedirectView vidare = new RedirectView(HAR);
    vidare.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(vidare);
  }

  /** The heading says what is so. */
  private static String rubrik(Sida sida, Optional<Verifiering> senaste) {
    return senaste
        .map(en -> sida.text("atkomst.sigill." + (en.utfall().helt() ? "haller" : "brustet")))
        .orElseGet(() -> sida.text("atkomst.sigill.aldrig"));
  }

  private List<Kontrollrad> rader(Sida sida, Verifiering en) {
    Sigillutfall utfall = en.utfall();
    return List.of(
        rad(sida, "nar", Datumform.tidpunkt(en.nar().atZone(klocka.getZone()))),
        rad(sida, "vem", namn(sida, en.aktor())),
        rad(sida, "antal", Talform.heltal(utfall.sigill())),
        rad(sida, "rader", Talform.heltal(utfall.rader())),
        rad(sida, "brott", Talform.heltal(utfall.antalBrott())));
  }

  private String namn(Sida sida, String aktor) {
    return register
        .namn(List.of(aktor))
        .getOrDefault(aktor, Atgardsord.aktor(sida.ram().texter(), aktor));
  }

  private static List<String> brott(Sida sida, Sigillutfall utfall) {
    List<String> rader = new ArrayList<>(utfall.brott());
    long fler = utfall.antalBrott() - rader.size();
    if (fler > 0) {
      rader.add(sida.text("atkomst.sigill.fler", Talform.heltal(fler)));
    }
    return rader;
  }

  private static Kontrollrad rad(Sida sida, String vad, String varde) {
    return new Kontrollrad(sida.text("atkomst.sigill.rad." + vad), varde, Optional.empty());
  }
}
