package se.omtanke.ekonomi.webb;

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
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.utkast.Utkastlada;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetforslag.Innehall;
import se.omtanke.ekonomi.Budgetforslagen;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Enhetsbudget;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;

/** Where a manager proposes for her unit. */
@Controller
class Enhetsbudgetkontroll {

  /** Chosen for a line that does not exist this year. */
  private static final String NY = "ny";

  private static final String EN = Budgetkontroll.ROT + "/{arbete}/enhet/{enhet}";

  private final Budgetarbeten arbeten;
  private final Budgetforslagen forslagen;
  private final Budgetdorr dorr;
  private final Budgetsida sidan;
  private final Budgetsvar svar;
  private final Utkastlada utkast;

  Enhetsbudgetkontroll(
      Budgetarbeten arbeten,
      Budgetforslagen forslagen,
      Budgetdorr dorr,
      Budgetsida sidan,
      Budgetsvar svar,
      Utkastlada utkast) {
    this.arbeten = arbeten;
    this.forslagen = forslagen;
    this.dorr = dorr;
    this.sidan = sidan;
    this.svar = svar;
    this.utkast = utkast;
  }

  @Kraver(Ekonomiatgard.SE_BUDGETARBETE)
  @GetMapping(EN)
  ModelAndView sida(
      Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID arbete, @PathVariable UUID enhet) {
    return sida(sida, uppdrag, arbete, enhet, Map.of(), List.of());
  }

  /** Sent twice it is done once: a proposal that stands is left as it is. */
  @Kraver(Ekonomiatgard.SKRIVA_BUDGETFORSLAG)
  @PostMapping(EN)
  ModelAndView skriv(
      Sida sida,
      Inloggad vem,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @PathVariable UUID enhet,
      @RequestParam Map<String, String> varden) {
    ModelAndView vy =
        svar.gor(
            uppdrag,
            Budgetsvar.syfte("skriva_budgetforslag", arbete),
            tx -> {
              Enhetsbudget budget =
                  enhet(tx, uppdrag, Ekonomiatgard.SKRIVA_BUDGETFORSLAG, arbete, enhet);
              Innehall forslag = forslag(tx, varden, budget);
              forslagen.skriv(tx, arbete, List.of(forslag), vem.namn());
            },
            adress(arbete, enhet),
            sida,
            (nekad, fel) -> sida(nekad, uppdrag, arbete, enhet, varden, fel));
    if (vy.getStatus() == null) {
      utkast.kasta(uppdrag, utkastnyckel(arbete, enhet));
    }
    return vy;
  }

  @Kraver(Ekonomiatgard.SKRIVA_BUDGETFORSLAG)
  @PostMapping(EN + "/{forslag}/bort")
  ModelAndView taTillbaka(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID arbete,
      @PathVariable UUID enhet,
      @PathVariable UUID forslag) {
    return svar.gor(
        uppdrag,
        Budgetsvar.syfte("skriva_budgetforslag", arbete),
        tx -> {
          Enhetsbudget budget =
              enhet(tx, uppdrag, Ekonomiatgard.SKRIVA_BUDGETFORSLAG, arbete, enhet);
          if (budget.forslag().stream().noneMatch(ett -> ett.id().equals(forslag))) {
            throw new Saknas("Förslaget finns inte längre. Se hur det står nu.");
          }
          forslagen.taTillbaka(tx, arbete, forslag);
        },
        adress(arbete, enhet),
        sida,
        (nekad, fel) -> sida(nekad, uppdrag, arbete, enhet, Map.of(), fel));
  }

  private ModelAndView sida(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      UUID arbete,
      UUID enhet,
      Map<String, String> varden,
      List<Faltfel> fel) {
    return sidan.visa(
        sida,
        uppdrag,
        arbete,
        "enhet",
        vy -> {
          Enhetsbudget budget =
              dorr.enhet(vy.tx(), uppdrag, Ekonomiatgard.SE_BUDGETARBETE, vy.fordelning(), enhet);
          boolean skrivbar =
              budget.arbete().lage() instanceof Budgetlage.Forslagstid
                  && dorr.far(vy.tx(), uppdrag, Ekonomiatgard.SKRIVA_BUDGETFORSLAG, enhet);
          Map<String, Object> modell = new HashMap<>();
          modell.put("budget", budget);
          modell.put("rader", vy.tabeller().rader(budget.arbete(), budget.rader()));
          modell.put(
              "forslag",
              budget.forslag().stream().map(ett -> Forslagsvy.av(vy.ord(), ett, fel)).toList());
          modell.put("skrivbar", skrivbar);
          modell.put("val", val(vy.ord(), budget));
          modell.put("utkast", utkastnyckel(arbete, enhet));
          modell.put("f", new Formular(sida.ram().texter(), varden, fel));
          return modell;
        });
  }

  private Enhetsbudget enhet(
      Transaction tx, Medarbetaruppdrag uppdrag, Ekonomiatgard atgard, UUID arbete, UUID enhet) {
    Budgetfordelning fordelning = arbeten.fordelning(tx, arbete);
    return dorr.enhet(tx, uppdrag, atgard, fordelning, enhet);
  }

  private Innehall forslag(Transaction tx, Map<String, String> varden, Enhetsbudget budget) {
    Budgetfalt falt = new Budgetfalt(varden);
    Budgetnyckel rad = falt.text("rad").equals(NY) ? nyRad(tx, falt, budget) : radIAr(falt, budget);
    return new Innehall(
        rad,
        falt.konto("konto"),
        falt.tkr("belopp"),
        falt.krav("motivering", "Skriv varför budgeten ska ändras."));
  }

  private static Budgetnyckel radIAr(Budgetfalt falt, Enhetsbudget budget) {
    Budgetnyckel rad = falt.rad("rad");
    if (budget.rader().stream().noneMatch(en -> en.nyckel().equals(rad))) {
      throw new OgiltigIndata("rad", "Välj en av enhetens rader.");
    }
    return rad;
  }

  /** What has no budget this year is put on an account, for there are no costs to share it by. */
  private Budgetnyckel nyRad(Transaction tx, Budgetfalt falt, Enhetsbudget budget) {
    String ansvar = falt.krav("ansvar", "Skriv ansvarskoden, till exempel 7410.");
    String verksamhet = falt.krav("verksamhet", "Skriv verksamhetskoden, till exempel 510.");
    falt.krav("konto", "Skriv kontot. En ny rad har inga kostnader att dela beloppet efter.");
    if (!forslagen.arEnhetens(tx, budget, ansvar)) {
      throw new OgiltigIndata(
          "ansvar", "Ansvar %s hör inte till %s.".formatted(ansvar, budget.enhet().namn()));
    }
    return new Budgetnyckel(ansvar, verksamhet);
  }

  private static List<Val> val(Budgetord ord, Enhetsbudget budget) {
    return Stream.concat(
            budget.rader().stream()
                .map(rad -> Val.av(Budgetfalt.rad(rad.nyckel()), ord.rad(rad.nyckel()))),
            Stream.of(Val.av(NY, ord.texter().text("ekonomi.budget.forslag.nyrad"))))
        .toList();
  }

  private static String adress(UUID arbete, UUID enhet) {
    return Budgetkontroll.adress(arbete) + "/enhet/" + enhet;
  }

  private static String utkastnyckel(UUID arbete, UUID enhet) {
    return "budgetforslag-" + arbete + "-" + enhet;
  }
}
