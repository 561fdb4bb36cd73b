package se.omtanke.ekonomi.webb;

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

  private static final String FLIK = "forslag";
  private static final String ALLA = Budgetkontroll.ROT + "/{arbete}/" + FLIK;

  private final Budgetforslagen forslagen;
  private final Budgetsidor sidor;

  Budgetforslagskontroll(Budgetforslagen forslagen, Budgetsidor sidor) {
    this.forslagen = forslagen;
    this.sidor = sidor;
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(ALLA)
  ModelAndView alla(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete) {
    return visa(sidor.av(sida, vem, arbete), Formular.tomt(sida));
  }

  /** Proposals that came in a file, pasted. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ALLA)
  ModelAndView lasIn(
      Sida sida,
      Inloggad inloggad,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @RequestParam(defaultValue = "") String rader) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "lasa_in_budgetforslag",
            FLIK,
            Map.of("rader", rader),
            tx -> forslagen.skriv(tx, arbete, Budgetfiler.forslag(rader), inloggad.namn()),
            this::visa);
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ALLA + "/{forslag}/godta")
  ModelAndView godta(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete, @PathVariable UUID forslag) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "avgora_budgetforslag",
            FLIK,
            Map.of(),
            tx -> forslagen.godta(tx, arbete, forslag),
            this::visa);
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ALLA + "/{forslag}/avsla")
  ModelAndView avsla(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @PathVariable UUID forslag,
      @RequestParam(defaultValue = "") String skal) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "avgora_budgetforslag",
            FLIK,
            Map.of(),
            tx -> forslagen.avsla(tx, arbete, forslag, skal),
            (blad, formular) -> visa(blad, vid(forslag, formular)));
  }

  /** Every proposal that waits, to look at before all of them are accepted. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(ALLA + "/godta-alla")
  ModelAndView vantande(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete) {
    return visaVantande(sidor.av(sida, vem, arbete), Formular.tomt(sida));
  }

  /** Done twice it is done once: the second time none waits. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ALLA + "/godta-alla")
  ModelAndView godtaAlla(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @RequestParam(defaultValue = "") String version) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "avgora_budgetforslag",
            FLIK,
            Map.of(),
            tx -> forslagen.godtaAlla(tx, arbete, version),
            Budgetforslagskontroll::visaVantande);
  }

  private static ModelAndView visaVantande(Budgetblad blad, Formular formular) {
    return blad.visa(
        "godta",
        formular,
        vy ->
            Map.of(
                "tabell",
                Budgetradslag.forslag(
                    vy.ord(),
                    vy.fordelning().vantande().stream().map(Budgetforslag::forslag).toList()),
                "version",
                vy.fordelning().version(),
                "oppet",
                vy.oppet()));
  }

  private ModelAndView visa(Budgetblad blad, Formular formular) {
    return blad.visa(
        FLIK,
        formular,
        vy ->
            Map.of(
                "forslag",
                vy.fordelning().forslag().stream()
                    .map(ett -> Forslagsvy.av(vy.ord(), ett, formular.fel()))
                    .toList(),
                "enheter",
                vy.tabeller().enheter(forslagen.enheter(vy.tx(), vy.fordelning())),
                "flera",
                vy.fordelning().vantande().size() > 1 && vy.oppet(),
                "oppet",
                vy.oppet(),
                "forslagstid",
                vy.lage() instanceof Budgetlage.Forslagstid));
  }

  /** A missing reason belongs to the proposal that it was to be given for. */
  private static Formular vid(UUID forslag, Formular formular) {
    return new Formular(
        formular.texter(),
        formular.varden(),
        formular.fel().stream()
            .map(ett -> new Faltfel("skal-" + forslag, ett.klarsprak()))
            .toList());
  }
}
