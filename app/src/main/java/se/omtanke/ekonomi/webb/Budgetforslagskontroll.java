package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Budgetfiler;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.ekonomi.Budgetforslagen;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/** Where the controller sees what has been proposed, and decides on each proposal. */
@Controller
class Budgetforslagskontroll {

  private static final String ALLA = Budgetkontroll.ROT + "/{arbete}/forslag";

  private final Budgetforslagen forslagen;
  private final Budgetsida sidan;
  private final Budgetsvar svar;

  Budgetforslagskontroll(Budgetforslagen forslagen, Budgetsida sidan, Budgetsvar svar) {
    this.forslagen = forslagen;
    this.sidan = sidan;
    this.svar = svar;
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(ALLA)
  ModelAndView alla(Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete) {
    return alla(sida, uppdrag, arbete, Map.of(), List.of());
  }

  /** Proposals that came in a file, pasted. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ALLA)
  ModelAndView lasIn(
      Sida sida,
      Inloggad vem,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @RequestParam(defaultValue = "") String rader) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("lasa_in_budgetforslag", arbete),
        tx -> forslagen.skriv(tx, arbete, Budgetfiler.forslag(rader), vem.namn()),
        Budgetkontroll.adress(arbete) + "/forslag",
        sida,
        (nekad, fel) -> alla(nekad, uppdrag, arbete, Map.of("rader", rader), fel));
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ALLA + "/{forslag}/godta")
  ModelAndView godta(
      Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete, @PathVariable UUID forslag) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("avgora_budgetforslag", arbete),
        tx -> forslagen.godta(tx, arbete, forslag),
        Budgetkontroll.adress(arbete) + "/forslag",
        sida,
        (nekad, fel) -> alla(nekad, uppdrag, arbete, Map.of(), fel));
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ALLA + "/{forslag}/avsla")
  ModelAndView avsla(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @PathVariable UUID forslag,
      @RequestParam(defaultValue = "") String skal) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("avgora_budgetforslag", arbete),
        tx -> forslagen.avsla(tx, arbete, forslag, skal),
        Budgetkontroll.adress(arbete) + "/forslag",
        sida,
        (nekad, fel) -> alla(nekad, uppdrag, arbete, Map.of(), vid(forslag, fel)));
  }

  /** Every proposal that waits, to look at before all of them are accepted. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(ALLA + "/godta-alla")
  ModelAndView vantande(Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete) {
    return sidan.visa(
        sida,
        uppdrag,
        arbete,
        "godta",
        vy ->
            Map.of(
                "tabell",
                Budgetradslag.forslag(
                    vy.ord(),
                    vy.fordelning().vantande().stream().map(Budgetforslag::forslag).toList()),
                "version",
                vy.fordelning().version(),
                "oppet",
                vy.fordelning().arbete().lage().oppet()));
  }

  /** Done twice it is done once: the second time none waits. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ALLA + "/godta-alla")
  ModelAndView godtaAlla(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @RequestParam(defaultValue = "") String version) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("avgora_budgetforslag", arbete),
        tx -> forslagen.godtaAlla(tx, arbete, version),
        Budgetkontroll.adress(arbete) + "/forslag",
        sida,
        (nekad, fel) -> vantande(nekad, uppdrag, arbete));
  }

  private ModelAndView alla(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      UUID arbete,
      Map<String, String> varden,
      List<Faltfel> fel) {
    return sidan.visa(
        sida,
        uppdrag,
        arbete,
        "forslag",
        vy -> {
          Budgetlage lage = vy.fordelning().arbete().lage();
          return Map.of(
              "forslag",
              vy.fordelning().forslag().stream()
                  .map(ett -> Forslagsvy.av(vy.ord(), ett, fel))
                  .toList(),
              "enheter",
              vy.tabeller().enheter(forslagen.enheter(vy.tx(), vy.fordelning())),
              "flera",
              vy.fordelning().vantande().size() > 1 && lage.oppet(),
              "oppet",
              lage.oppet(),
              "forslagstid",
              lage instanceof Budgetlage.Forslagstid,
              "f",
              new Formular(sida.ram().texter(), varden, fel));
        });
  }

  /** A missing reason belongs to the proposal that it was to be given for. */
  private static List<Faltfel> vid(UUID forslag, List<Faltfel> fel) {
    return fel.stream().map(ett -> new Faltfel("skal-" + forslag, ett.klarsprak())).toList();
  }
}
