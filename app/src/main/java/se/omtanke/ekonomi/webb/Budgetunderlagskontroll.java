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
import se.omtanke.ekonomi.Budgetramrad;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/** Where the controller enters the frame and the indexes, row by row or pasted. */
@Controller
class Budgetunderlagskontroll {

  private static final String RAM = Budgetkontroll.ROT + "/{arbete}/ram";
  private static final String INDEX = Budgetkontroll.ROT + "/{arbete}/index";

  private final Budgetarbeten arbeten;
  private final Budgetsidor sidor;

  Budgetunderlagskontroll(Budgetarbeten arbeten, Budgetsidor sidor) {
    this.arbeten = arbeten;
    this.sidor = sidor;
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(RAM)
  ModelAndView ram(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete) {
    return ram(sidor.av(sida, vem, arbete), Formular.tomt(sida));
  }

  /** One item, or as many as were pasted. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(RAM)
  ModelAndView laggTillRam(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "andra_budgetram",
            "ram",
            varden,
            tx ->
                arbeten.laggTillRam(
                    tx,
                    arbete,
                    varden.containsKey("rader")
                        ? Budgetfiler.ram(varden.get("rader"))
                        : List.of(rad(new Budgetfalt(varden)))),
            Budgetunderlagskontroll::ram);
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(RAM + "/bort")
  ModelAndView taBortRam(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "andra_budgetram",
            "ram",
            Map.of(),
            tx -> arbeten.taBortRam(tx, arbete, rad(new Budgetfalt(varden))),
            Budgetunderlagskontroll::ram);
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(INDEX)
  ModelAndView index(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete) {
    return index(sidor.av(sida, vem, arbete), Formular.tomt(sida));
  }

  /** One index, or as many as were pasted. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(INDEX)
  ModelAndView sattIndex(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "andra_budgetindex",
            "index",
            varden,
            tx ->
                arbeten.sattIndex(
                    tx,
                    arbete,
                    varden.containsKey("rader")
                        ? Budgetfiler.index(varden.get("rader"))
                        : List.of(new Budgetfalt(varden).index())),
            Budgetunderlagskontroll::index);
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(INDEX + "/bort")
  ModelAndView taBortIndex(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @RequestParam(defaultValue = "") String konto) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "andra_budgetindex",
            "index",
            Map.of(),
            tx -> arbeten.taBortIndex(tx, arbete, konto),
            Budgetunderlagskontroll::index);
  }

  private static ModelAndView ram(Budgetblad blad, Formular formular) {
    return blad.visa(
        "ram",
        formular,
        vy ->
            Map.of(
                "rader",
                vy.fordelning().ram().stream().map(Budgetrad::av).toList(),
                "summa",
                Budgetord.kronor(vy.fordelning().ramen()),
                "oppet",
                vy.oppet()));
  }

  private static ModelAndView index(Budgetblad blad, Formular formular) {
    return blad.visa(
        "index",
        formular,
        vy ->
            Map.of(
                "rader",
                vy.fordelning().index().stream().map(Budgetrad::av).toList(),
                "utan",
                vy.fordelning().utanIndex(),
                "oppet",
                vy.oppet()));
  }

  private static Budgetramrad rad(Budgetfalt falt) {
    return new Budgetramrad(
        falt.dag("beslutsdatum"),
        falt.krav("dnr", "Skriv beslutets diarienummer."),
        falt.krav("post", "Skriv vad pengarna är till."),
        falt.kronor("belopp"));
  }
}
