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
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetfiler;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetramrad;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/** Where the controller enters the frame and the indexes, row by row or pasted. */
@Controller
class Budgetunderlagskontroll {

  private static final String RAM = Budgetkontroll.ROT + "/{arbete}/ram";
  private static final String INDEX = Budgetkontroll.ROT + "/{arbete}/index";

  private final Budgetarbeten arbeten;
  private final Budgetsida sidan;
  private final Budgetsvar svar;

  Budgetunderlagskontroll(Budgetarbeten arbeten, Budgetsida sidan, Budgetsvar svar) {
    this.arbeten = arbeten;
    this.sidan = sidan;
    this.svar = svar;
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(RAM)
  ModelAndView ram(Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete) {
    return ram(sida, uppdrag, arbete, Map.of(), List.of());
  }

  /** One item, or as many as were pasted. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(RAM)
  ModelAndView laggTillRam(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("andra_budgetram", arbete),
        tx ->
            arbeten.laggTillRam(
                tx,
                arbete,
                varden.containsKey("rader")
                    ? Budgetfiler.ram(varden.get("rader"))
                    : List.of(rad(new Budgetfalt(varden)))),
        Budgetkontroll.adress(arbete) + "/ram",
        sida,
        (nekad, fel) -> ram(nekad, uppdrag, arbete, varden, fel));
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(RAM + "/bort")
  ModelAndView taBortRam(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("andra_budgetram", arbete),
        tx -> arbeten.taBortRam(tx, arbete, rad(new Budgetfalt(varden))),
        Budgetkontroll.adress(arbete) + "/ram",
        sida,
        (nekad, fel) -> ram(nekad, uppdrag, arbete, Map.of(), fel));
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(INDEX)
  ModelAndView index(Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete) {
    return index(sida, uppdrag, arbete, Map.of(), List.of());
  }

  /** One index, or as many as were pasted. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(INDEX)
  ModelAndView sattIndex(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("andra_budgetindex", arbete),
        tx ->
            arbeten.sattIndex(
                tx,
                arbete,
                varden.containsKey("rader")
                    ? Budgetfiler.index(varden.get("rader"))
                    : List.of(new Budgetfalt(varden).index())),
        Budgetkontroll.adress(arbete) + "/index",
        sida,
        (nekad, fel) -> index(nekad, uppdrag, arbete, varden, fel));
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(INDEX + "/bort")
  ModelAndView taBortIndex(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @RequestParam(defaultValue = "") String konto) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("andra_budgetindex", arbete),
        tx -> arbeten.taBortIndex(tx, arbete, konto),
        Budgetkontroll.adress(arbete) + "/index",
        sida,
        (nekad, fel) -> index(nekad, uppdrag, arbete, Map.of(), fel));
  }

  private ModelAndView ram(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      UUID arbete,
      Map<String, String> varden,
      List<Faltfel> fel) {
    return sidan.visa(
        sida,
        uppdrag,
        arbete,
        "ram",
        vy -> {
          Budgetfordelning fordelning = vy.fordelning();
          return Map.of(
              "rader",
              fordelning.ram().stream().map(Budgetrad::av).toList(),
              "summa",
              Budgetord.kronor(fordelning.ramen()),
              "oppet",
              fordelning.arbete().lage().oppet(),
              "f",
              new Formular(sida.ram().texter(), varden, fel));
        });
  }

  private ModelAndView index(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      UUID arbete,
      Map<String, String> varden,
      List<Faltfel> fel) {
    return sidan.visa(
        sida,
        uppdrag,
        arbete,
        "index",
        vy ->
            Map.of(
                "rader",
                vy.fordelning().index().stream().map(Budgetrad::av).toList(),
                "utan",
                vy.fordelning().utanIndex(),
                "oppet",
                vy.fordelning().arbete().lage().oppet(),
                "f",
                new Formular(sida.ram().texter(), varden, fel)));
  }

  private static Budgetramrad rad(Budgetfalt falt) {
    return new Budgetramrad(
        falt.dag("beslutsdatum"),
        falt.krav("dnr", "Skriv beslutets diarienummer."),
        falt.krav("post", "Skriv vad pengarna är till."),
        falt.kronor("belopp"));
  }
}
