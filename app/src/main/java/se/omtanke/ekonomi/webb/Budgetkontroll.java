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
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetovergang;
import se.omtanke.ekonomi.Enhetsbudget;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/** The budget works, and where each stands. */
@Controller
class Budgetkontroll {

  /** Where the pages lie. */
  static final String ROT = "/ekonomi/budget";

  /** Proposed when a work is opened: where Kommun-Bas has it; the controller may change it. */
  private static final String KOMMUNBIDRAG = "391";

  private final Budgetarbeten arbeten;
  private final Budgetdorr dorr;
  private final Budgetsidor sidor;
  private final Transactions transactions;

  Budgetkontroll(
      Budgetarbeten arbeten, Budgetdorr dorr, Budgetsidor sidor, Transactions transactions) {
    this.arbeten = arbeten;
    this.dorr = dorr;
    this.sidor = sidor;
    this.transactions = transactions;
  }

  static String adress(UUID arbete) {
    return ROT + "/" + arbete;
  }

  @Kraver(Ekonomiatgard.SE_BUDGETARBETE)
  @GetMapping(ROT)
  ModelAndView lista(Sida sida, Medarbetaruppdrag vem) {
    return lista(sida, vem, Formular.ifyllt(sida, Map.of("kommunbidrag", KOMMUNBIDRAG)));
  }

  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ROT)
  ModelAndView oppna(Sida sida, Medarbetaruppdrag vem, @RequestParam Map<String, String> varden) {
    Budgetfalt falt = new Budgetfalt(varden);
    return sidor.gor(
        sida,
        vem,
        Syfte.av("ekonomi.oppna_budgetarbete", "budgetarbete"),
        ROT,
        varden,
        tx -> arbeten.oppna(tx, falt.ar("ar"), falt.dag("sistadag"), falt.text("kommunbidrag")),
        (nekad, formular) -> lista(nekad, vem, formular));
  }

  @Kraver(Ekonomiatgard.SE_BUDGETARBETE)
  @GetMapping(ROT + "/{arbete}")
  ModelAndView arbete(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete) {
    return visa(sidor.av(sida, vem, arbete), Formular.tomt(sida));
  }

  /** Opens or closes the time for proposals, or takes up what has been adopted. */
  @Kraver(Ekonomiatgard.BEREDA_BUDGET)
  @PostMapping(ROT + "/{arbete}/steg/{steg}")
  ModelAndView steg(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete, @PathVariable String steg) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "flytta_budgetarbete",
            "",
            Map.of(),
            tx -> arbeten.ta(tx, arbete, steg(steg)),
            this::visa);
  }

  private ModelAndView visa(Budgetblad blad, Formular formular) {
    return blad.visa("", formular, vy -> oversikt(blad.vem(), vy));
  }

  private Map<String, ?> oversikt(Medarbetaruppdrag vem, Budgetsidor.Vy vy) {
    boolean controller = vem.roll() == Roll.CONTROLLER;
    var fordelning = vy.fordelning();
    List<Enhetsbudget> enheter = dorr.enheter(vy.tx(), vem, fordelning);
    return Map.of(
        "controller",
        controller,
        "kvar",
        controller ? vy.ord().kvar(fordelning) : List.of(),
        "oppnabar",
        controller && Budgetovergang.OPPNA_FORSLAG.mojlig(vy.lage()),
        "stangbar",
        controller && Budgetovergang.STANG_FORSLAG.mojlig(vy.lage()),
        "granskbar",
        controller && Budgetovergang.FASTSTALL.mojlig(vy.lage()) && fordelning.gardIhop(),
        "steg",
        vy.tabeller().steg(fordelning),
        "rader",
        vy.tabeller()
            .rader(
                fordelning.arbete(),
                controller
                    ? fordelning.rader()
                    : enheter.stream().flatMap(en -> en.rader().stream()).toList()),
        "enheter",
        vy.tabeller().enheter(enheter),
        "arbete",
        fordelning.arbete());
  }

  private ModelAndView lista(Sida sida, Medarbetaruppdrag vem, Formular formular) {
    return transactions.read(
        vem.anropare(),
        tx ->
            sida.medRubrik(sida.text("ekonomi.budget.rubrik"))
                .visa(
                    "ekonomi/budgetarbeten",
                    Map.of(
                        "tabell",
                        new Budgettabeller(sidor.ord(tx, sida, 0)).arbeten(arbeten.alla(tx)),
                        "f",
                        formular,
                        "farOppna",
                        vem.roll() == Roll.CONTROLLER)));
  }

  /** The step that a button takes; adopting and undoing have pages of their own. */
  private static Budgetovergang steg(String ord) {
    return switch (ord) {
      case "oppna" -> Budgetovergang.OPPNA_FORSLAG;
      case "stang" -> Budgetovergang.STANG_FORSLAG;
      case "ateruppta" -> Budgetovergang.ATERUPPTA;
      default -> throw new Saknas("Det steget finns inte.");
    };
  }
}
