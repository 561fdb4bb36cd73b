package se.omtanke.ekonomi.webb;

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
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.komponenter.tabell.Cell;

/** Where the controller decides what is shared in proportion, and by which lines. */
@Controller
class Budgetreduceringskontroll {

  private static final String FLIK = "reducering";
  private static final String SIDA = Budgetkontroll.ROT + "/{arbete}/" + FLIK;

  private final Budgetarbeten arbeten;
  private final Budgetsidor sidor;

  Budgetreduceringskontroll(Budgetarbeten arbeten, Budgetsidor sidor) {
    this.arbeten = arbeten;
    this.sidor = sidor;
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @GetMapping(SIDA)
  ModelAndView sida(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete) {
    return visa(sidor.av(sida, vem, arbete), Formular.tomt(sida));
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(SIDA)
  ModelAndView reducera(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "reducera_budget",
            FLIK,
            varden,
            tx -> arbeten.reducera(tx, arbete, new Budgetfalt(varden).kronor("belopp")),
            Budgetreduceringskontroll::visa);
  }

  /** Leaves a line out of the reduction or of everything, or takes it back in. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(SIDA + "/undantag")
  ModelAndView valj(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    Budgetfalt falt = new Budgetfalt(varden);
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "valja_budgetrader",
            FLIK,
            varden,
            tx -> arbeten.valj(tx, arbete, Map.of(falt.rad("rad"), falt.deltar("deltar"))),
            Budgetreduceringskontroll::visa);
  }

  private static ModelAndView visa(Budgetblad blad, Formular formular) {
    return blad.visa(
        FLIK,
        formular,
        vy -> {
          Budgetfordelning fordelning = vy.fordelning();
          List<Fordelningsrad> alla =
              Stream.concat(fordelning.rader().stream(), fordelning.flyttade().stream()).toList();
          return Map.of(
              "krav", vy.ord().krav(fordelning),
              "forslag", Budgetord.kronor(fordelning.krav()),
              "skillnad", vy.ord().skillnad(fordelning.skillnad()),
              "undantag", undantag(vy.ord(), alla),
              "rader", val(vy.ord(), alla),
              "sorter", sorter(vy.ord()),
              "tabell", vy.tabeller().reducering(fordelning.rader()),
              "oppet", vy.oppet());
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
