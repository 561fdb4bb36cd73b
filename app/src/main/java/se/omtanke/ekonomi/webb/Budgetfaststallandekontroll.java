package se.omtanke.ekonomi.webb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.ekonomi.Budgetovergang;
import se.omtanke.ekonomi.Manadsfordelning;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.regler.Belopp;

/** Where the controller checks everything once more and adopts the budget, or undoes it. */
@Controller
class Budgetfaststallandekontroll {

  private static final String SIDA = Budgetkontroll.ROT + "/{arbete}/faststall";
  private static final String ANGRA = Budgetkontroll.ROT + "/{arbete}/angra";

  private final Budgetarbeten arbeten;
  private final Budgetsida sidan;
  private final Budgetsvar svar;

  Budgetfaststallandekontroll(Budgetarbeten arbeten, Budgetsida sidan, Budgetsvar svar) {
    this.arbeten = arbeten;
    this.sidan = sidan;
    this.svar = svar;
  }

  @Kraver(Ekonomiatgard.FASTSTALLA_BUDGET)
  @GetMapping(SIDA)
  ModelAndView sida(Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete) {
    return sida(sida, uppdrag, arbete, Map.of(), List.of());
  }

  @Kraver(Ekonomiatgard.FASTSTALLA_BUDGET)
  @PostMapping(SIDA)
  ModelAndView faststall(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    Budgetfalt falt = new Budgetfalt(varden);
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("faststalla_budget", arbete),
        tx -> arbeten.faststall(tx, arbete, falt.spridning("spridning"), falt.text("version")),
        Budgetkontroll.adress(arbete),
        sida,
        (nekad, fel) -> sida(nekad, uppdrag, arbete, varden, fel));
  }

  @Kraver(Ekonomiatgard.FASTSTALLA_BUDGET)
  @GetMapping(ANGRA)
  ModelAndView angraSida(Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete) {
    return sidan.visa(
        sida,
        uppdrag,
        arbete,
        "angra",
        vy ->
            Map.of(
                "kontroll",
                kontroll(vy),
                "mojligt",
                Budgetovergang.ANGRA.mojlig(vy.fordelning().arbete().lage())));
  }

  @Kraver(Ekonomiatgard.FASTSTALLA_BUDGET)
  @PostMapping(ANGRA)
  ModelAndView angra(Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("angra_faststalld_budget", arbete),
        tx -> arbeten.ta(tx, arbete, Budgetovergang.ANGRA),
        Budgetkontroll.adress(arbete),
        sida,
        (nekad, fel) -> angraSida(nekad, uppdrag, arbete));
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
        "faststall",
        vy -> {
          Budgetfordelning fordelning = vy.fordelning();
          Map<String, Object> modell = new HashMap<>();
          modell.put("arbete", fordelning.arbete());
          modell.put("faststalld", fordelning.arbete().lage() instanceof Budgetlage.Faststallt);
          modell.put(
              "mojligt",
              fordelning.gardIhop() && Budgetovergang.FASTSTALL.mojlig(fordelning.arbete().lage()));
          modell.put("kvar", vy.ord().kvar(fordelning));
          modell.put("stangd", fordelning.arbete().lage() instanceof Budgetlage.Beredning);
          modell.put("kontroll", kontroll(vy));
          modell.put("version", fordelning.version());
          modell.put("sprid", sprid(sida));
          modell.put("f", new Formular(sida.ram().texter(), medForval(varden), fel));
          return modell;
        });
  }

  private List<Kontrollrad> kontroll(Budgetsida.Vy vy) {
    Budgetfordelning fordelning = vy.fordelning();
    String har = Budgetkontroll.adress(fordelning.arbete().id());
    List<Kontrollrad> rader = new ArrayList<>();
    rader.add(rad(vy, "ram", kr(vy, fordelning.ramen()), har + "/ram"));
    rader.add(rad(vy, "index", Talform.heltal(fordelning.index().size()), har + "/index"));
    long godtagna = fordelning.forslag().stream().filter(Budgetforslag::raknas).count();
    rader.add(
        rad(
            vy,
            "forslag",
            vy.ord()
                .texter()
                .text(
                    "ekonomi.budget.kontroll.forslag.svar",
                    Talform.heltal(godtagna),
                    Talform.heltal(fordelning.forslag().size())),
            har + "/forslag"));
    rader.add(rad(vy, "reducering", kr(vy, fordelning.delat()), har + "/reducering"));
    rader.add(rad(vy, "fordelat", kr(vy, fordelning.fordelat()), ""));
    rader.add(rad(vy, "skillnad", vy.ord().skillnad(fordelning.skillnad()), ""));
    List<String> andra = arbeten.andraBudgetar(vy.tx(), fordelning.arbete());
    if (!andra.isEmpty()) {
      rader.add(rad(vy, "andra", String.join(", ", andra), Inlasningskontroll.ROT));
    }
    return rader;
  }

  private static String kr(Budgetsida.Vy vy, Belopp belopp) {
    return vy.ord().texter().text("ekonomi.budget.kronor", Budgetord.kronor(belopp));
  }

  private static Kontrollrad rad(Budgetsida.Vy vy, String fraga, String svar, String andra) {
    return new Kontrollrad(
        vy.ord().texter().text("ekonomi.budget.kontroll." + fraga),
        svar,
        Optional.of(andra).filter(adress -> !adress.isEmpty()));
  }

  private static List<Val> sprid(Sida sida) {
    return List.of(
        Val.av(Manadsfordelning.SOM_I_AR.name(), sida.text("ekonomi.budget.sprid.SOM_I_AR"))
            .medLedtext(sida.text("ekonomi.budget.sprid.SOM_I_AR.mer")),
        Val.av(Manadsfordelning.TOLFTEDELAR.name(), sida.text("ekonomi.budget.sprid.TOLFTEDELAR")));
  }

  private static Map<String, String> medForval(Map<String, String> varden) {
    Map<String, String> med = new HashMap<>(varden);
    med.putIfAbsent("spridning", Manadsfordelning.SOM_I_AR.name());
    return med;
  }
}
