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
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.regler.Belopp;

/** Where the controller checks everything once more and adopts the budget, or undoes it. */
@Controller
class Budgetfaststallandekontroll {

  private static final String SPRIDNING = "spridning";
  private static final String FLIK = "faststall";
  private static final String SIDA = Budgetkontroll.ROT + "/{arbete}/" + FLIK;
  private static final String ANGRA = Budgetkontroll.ROT + "/{arbete}/angra";

  private final Budgetarbeten arbeten;
  private final Budgetsidor sidor;

  Budgetfaststallandekontroll(Budgetarbeten arbeten, Budgetsidor sidor) {
    this.arbeten = arbeten;
    this.sidor = sidor;
  }

  @Kraver(Ekonomiatgard.FASTSTALLA_BUDGET)
  @GetMapping(SIDA)
  ModelAndView sida(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete) {
    return visa(sidor.av(sida, vem, arbete), Formular.tomt(sida));
  }

  @Kraver(Ekonomiatgard.FASTSTALLA_BUDGET)
  @PostMapping(SIDA)
  ModelAndView faststall(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @RequestParam Map<String, String> varden) {
    Budgetfalt falt = new Budgetfalt(varden);
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "faststalla_budget",
            "",
            varden,
            tx -> arbeten.faststall(tx, arbete, falt.spridning(SPRIDNING), falt.text("version")),
            this::visa);
  }

  @Kraver(Ekonomiatgard.FASTSTALLA_BUDGET)
  @GetMapping(ANGRA)
  ModelAndView angraSida(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete) {
    return visaAngra(sidor.av(sida, vem, arbete), Formular.tomt(sida));
  }

  @Kraver(Ekonomiatgard.FASTSTALLA_BUDGET)
  @PostMapping(ANGRA)
  ModelAndView angra(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "angra_faststalld_budget",
            "",
            Map.of(),
            tx -> arbeten.ta(tx, arbete, Budgetovergang.ANGRA),
            this::visaAngra);
  }

  private ModelAndView visaAngra(Budgetblad blad, Formular formular) {
    return blad.visa(
        "angra",
        formular,
        vy -> Map.of("kontroll", kontroll(vy), "mojligt", Budgetovergang.ANGRA.mojlig(vy.lage())));
  }

  private ModelAndView visa(Budgetblad blad, Formular formular) {
    return blad.visa(
        FLIK,
        medForval(formular),
        vy -> {
          Budgetfordelning fordelning = vy.fordelning();
          Map<String, Object> modell = new HashMap<>();
          modell.put("arbete", fordelning.arbete());
          modell.put("faststalld", vy.lage() instanceof Budgetlage.Faststallt);
          modell.put(
              "mojligt", fordelning.gardIhop() && Budgetovergang.FASTSTALL.mojlig(vy.lage()));
          modell.put("kvar", vy.ord().kvar(fordelning));
          modell.put("stangd", vy.lage() instanceof Budgetlage.Beredning);
          modell.put("kontroll", kontroll(vy));
          modell.put("version", fordelning.version());
          modell.put("sprid", sprid(blad.sida()));
          return modell;
        });
  }

  private List<Kontrollrad> kontroll(Budgetsidor.Vy vy) {
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

  private static String kr(Budgetsidor.Vy vy, Belopp belopp) {
    return vy.ord().texter().text("ekonomi.budget.kronor", Budgetord.kronor(belopp));
  }

  private static Kontrollrad rad(Budgetsidor.Vy vy, String fraga, String svar, String andra) {
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

  private static Formular medForval(Formular formular) {
    Map<String, String> varden = new HashMap<>(formular.varden());
    varden.putIfAbsent(SPRIDNING, Manadsfordelning.SOM_I_AR.name());
    return new Formular(formular.texter(), varden, formular.fel());
  }
}
