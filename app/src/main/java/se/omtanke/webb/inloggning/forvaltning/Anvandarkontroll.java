package se.omtanke.webb.inloggning.forvaltning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.omtanke.atkomst.konto.Anvandare;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.konto.Kontoforvaltning;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/** Everyone who works in Omtanke in the municipality, and a form for one more. */
@Controller
class Anvandarkontroll {

  /** Stands for an account that is not made before all answers hold. */
  private static final UUID NY = new UUID(0, 0);

  private final Kontoforvaltning forvaltning;
  private final Anvandarregister register;
  private final Uppdragsregister uppdrag;
  private final Uppdragsformular uppdragsformular;

  Anvandarkontroll(
      Kontoforvaltning forvaltning,
      Anvandarregister register,
      Uppdragsregister uppdrag,
      Uppdragsformular uppdragsformular) {
    this.forvaltning = forvaltning;
    this.register = register;
    this.uppdrag = uppdrag;
    this.uppdragsformular = uppdragsformular;
  }

  @Forvaltningsatgard.Kraver(Forvaltningsatgard.SE)
  @GetMapping("/anvandare")
  ModelAndView sida(Sida sida, Anropare anropare) {
    return visa(sida, anropare, Formular.tomt(sida));
  }

  /** One who has an account already, from another municipality, gets the assignment only. */
  @Forvaltningsatgard.Kraver(Forvaltningsatgard.LAGG_TILL)
  @PostMapping("/anvandare")
  ModelAndView nytt(Sida sida, Anropare anropare, @RequestParam Map<String, String> svar) {
    try {
      String anvandarnamn = svar.getOrDefault("anvandarnamn", "");
      var nytt = uppdragsformular.las(anropare, NY, svar);
      Anvandare kontot =
          register
              .medAnvandarnamn(anvandarnamn)
              .orElseGet(() -> register.skapa(anvandarnamn, svar.getOrDefault("namn", "")));
      uppdrag.tilldela(anropare, nytt.till(kontot.id()));
      return new ModelAndView(new RedirectView("/anvandare/" + kontot.id()));
    } catch (OgiltigIndata fel) {
      return visa(
          sida.medFel(true).medMeddelande(Meddelande.fel(fel.klarsprak())),
          anropare,
          Formular.felaktigt(sida, svar, fel));
    }
  }

  private ModelAndView visa(Sida sida, Anropare anropare, Formular formular) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("tabell", tabell(sida, forvaltning.alla(anropare)));
    modell.put("formular", formular);
    modell.put("roller", uppdragsformular.roller(sida));
    modell.put("enheter", uppdragsformular.enheter(anropare));
    return sida.medRubrik(sida.text("atkomst.anvandare.rubrik"))
        .visa("webb/inloggning/anvandare", modell);
  }

  private static Tabell tabell(Sida sida, List<Anvandare> alla) {
    return Tabell.lista(
        "anvandare",
        sida.text("atkomst.anvandare.alla"),
        List.of(
            Kolumn.text(sida.text("atkomst.anvandare.namn")),
            Kolumn.text(sida.text("atkomst.inloggning.anvandarnamn")),
            Kolumn.text(sida.text("atkomst.anvandare.lage"))),
        alla.stream()
            .map(
                en ->
                    Tabellrad.av(
                        Cell.lank(en.namn(), "/anvandare/" + en.id()),
                        Cell.text(en.anvandarnamn()),
                        Cell.text(en.sparrad() ? sida.text("atkomst.anvandare.sparrad") : "")))
            .toList());
  }
}
