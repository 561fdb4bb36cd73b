package se.omtanke.ekonomi.webb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetdeltagande;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Fordelningsrad;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.komponenter.tabell.Cell;

/** Where the controller decides what is shared in proportion, and by which lines. */
@Controller
class Budgetreduceringskontroll {

  private static final String SIDA = Budgetkontroll.ROT + "/{arbete}/reducering";

  private final Budgetarbeten arbeten;
  private final Budgetsida sidan;
  private final Budgetsvar svar;

  Budgetreduceringskontroll(Budgetarbeten arbeten, Budgetsida sidan, Budgetsvar svar) {
    this.arbeten = arbeten;
    this.sidan = sidan;
    this.svar = svar;
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(SIDA)
  ModelAndView sida(Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete) {
    return sida(sida, uppdrag, arbete, Map.of(), List.of());
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(SIDA)
  ModelAndView reducera(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("reducera_budget", arbete),
        tx -> arbeten.reducera(tx, arbete, new Budgetfalt(varden).kronor("belopp")),
        Budgetkontroll.adress(arbete) + "/reducering",
        sida,
        (nekad, fel) -> sida(nekad, uppdrag, arbete, varden, fel));
  }

  /** Leaves a line out of the reduction or of everything, or takes it back in. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(SIDA + "/undantag")
  ModelAndView valj(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    Budgetfalt falt = new Budgetfalt(varden);
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("valja_budgetrader", arbete),
        tx -> arbeten.valj(tx, arbete, Map.of(falt.rad("rad"), falt.deltar("deltar"))),
        Budgetkontroll.adress(arbete) + "/reducering",
        sida,
        (nekad, fel) -> sida(nekad, uppdrag, arbete, varden, fel));
  }

  private ModelAndView sida(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      UUID arbete,
      Map<String, String> varden,
      List<Faltfel> fel) {
    return sidan.visa(
        sida,
        uppdrag,
        arbete,
        "reducering",
        vy -> {
          Budgetfordelning fordelning = vy.fordelning();
          List<Fordelningsrad> alla = new ArrayList<>(fordelning.rader());
          alla.addAll(fordelning.flyttade());
          Map<String, Object> modell = new HashMap<>();
          modell.put("krav", vy.ord().krav(fordelning));
          modell.put("forslag", Budgetord.kronor(fordelning.krav()));
          modell.put("skillnad", vy.ord().skillnad(fordelning.skillnad()));
          modell.put("undantag", undantag(vy.ord(), alla));
          modell.put("rader", val(vy.ord(), alla));
          modell.put("sorter", sorter(vy.ord()));
          modell.put("tabell", vy.tabeller().reducering(fordelning.rader()));
          modell.put("oppet", fordelning.arbete().lage().oppet());
          modell.put("f", new Formular(sida.ram().texter(), varden, fel));
          return modell;
        });
  }

  private static List<Budgetrad> undantag(Budgetord ord, List<Fordelningsrad> alla) {
    return alla.stream()
        .filter(rad -> rad.deltar() != Budgetdeltagande.HELT)
        .map(
            rad ->
                new Budgetrad(
                    List.of(Cell.text(ord.rad(rad.nyckel())), Cell.text(ord.deltar(rad.deltar()))),
                    Map.of(
                        "rad", Budgetfalt.rad(rad.nyckel()),
                        "deltar", Budgetdeltagande.HELT.name()),
                    ord.rad(rad.nyckel())))
        .toList();
  }

  private static List<Val> val(Budgetord ord, List<Fordelningsrad> alla) {
    return alla.stream()
        .filter(rad -> rad.deltar() == Budgetdeltagande.HELT)
        .map(rad -> Val.av(Budgetfalt.rad(rad.nyckel()), ord.rad(rad.nyckel())))
        .toList();
  }

  private static List<Val> sorter(Budgetord ord) {
    return Stream.of(Budgetdeltagande.EJ_REDUCERING, Budgetdeltagande.FLYTTAD)
        .map(sort -> Val.av(sort.name(), ord.deltar(sort)))
        .toList();
  }
}
