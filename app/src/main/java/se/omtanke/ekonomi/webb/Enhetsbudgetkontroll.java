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
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.utkast.Utkastlada;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetforslag.Innehall;
import se.omtanke.ekonomi.Budgetforslagen;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Enhetsbudget;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.OgiltigIndata;
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
  private final Budgetsidor sidor;
  private final Utkastlada utkast;

  Enhetsbudgetkontroll(
      Budgetarbeten arbeten,
      Budgetforslagen forslagen,
      Budgetdorr dorr,
      Budgetsidor sidor,
      Utkastlada utkast) {
    this.arbeten = arbeten;
    this.forslagen = forslagen;
    this.dorr = dorr;
    this.sidor = sidor;
    this.utkast = utkast;
  }

  @Kraver(Ekonomiatgard.SE_BUDGETARBETE)
  @GetMapping(EN)
  ModelAndView sida(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID arbete, @PathVariable UUID enhet) {
    return visa(sidor.av(sida, vem, arbete), Formular.tomt(sida), enhet);
  }

  /** Sent twice it is done once: a proposal that stands is left as it is. */
  @Kraver(Ekonomiatgard.SKRIVA_BUDGETFORSLAG)
  @PostMapping(EN)
  ModelAndView skriv(
      Sida sida,
      Inloggad inloggad,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @PathVariable UUID enhet,
      @RequestParam Map<String, String> varden) {
    ModelAndView vy =
        sidor
            .av(sida, vem, arbete)
            .gor(
                "skriva_budgetforslag",
                flik(enhet),
                varden,
                tx -> {
                  Innehall forslag = forslag(tx, varden, skrivbar(tx, vem, arbete, enhet));
                  forslagen.skriv(tx, arbete, List.of(forslag), inloggad.namn());
                },
                (blad, formular) -> visa(blad, formular, enhet));
    if (vy.getStatus() == null) {
      utkast.kasta(vem, utkastnyckel(arbete, enhet));
    }
    return vy;
  }

  @Kraver(Ekonomiatgard.SKRIVA_BUDGETFORSLAG)
  @PostMapping(EN + "/{forslag}/bort")
  ModelAndView taTillbaka(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID arbete,
      @PathVariable UUID enhet,
      @PathVariable UUID forslag) {
    return sidor
        .av(sida, vem, arbete)
        .gor(
            "skriva_budgetforslag",
            flik(enhet),
            Map.of(),
            tx -> {
              Enhetsbudget budget = skrivbar(tx, vem, arbete, enhet);
              if (budget.forslag().stream().noneMatch(ett -> ett.id().equals(forslag))) {
                throw new Saknas("Förslaget finns inte längre. Se hur det står nu.");
              }
              forslagen.taTillbaka(tx, arbete, forslag);
            },
            (blad, formular) -> visa(blad, formular, enhet));
  }

  private ModelAndView visa(Budgetblad blad, Formular formular, UUID enhet) {
    return blad.visa(
        "enhet",
        formular,
        vy -> {
          Enhetsbudget budget =
              dorr.enhet(
                  vy.tx(), blad.vem(), Ekonomiatgard.SE_BUDGETARBETE, vy.fordelning(), enhet);
          boolean skrivbar =
              vy.lage() instanceof Budgetlage.Forslagstid
                  && dorr.far(vy.tx(), blad.vem(), Ekonomiatgard.SKRIVA_BUDGETFORSLAG, enhet);
          return Map.of(
              "budget",
              budget,
              "rader",
              vy.tabeller().rader(budget.arbete(), budget.rader()),
              "forslag",
              budget.forslag().stream()
                  .map(ett -> Forslagsvy.av(vy.ord(), ett, formular.fel()))
                  .toList(),
              "skrivbar",
              skrivbar,
              "val",
              val(vy.ord(), budget),
              "utkast",
              utkastnyckel(blad.arbete(), enhet));
        });
  }

  /** The unit's part of the work, if she may propose for it. */
  private Enhetsbudget skrivbar(Transaction tx, Medarbetaruppdrag vem, UUID arbete, UUID enhet) {
    return dorr.enhet(
        tx, vem, Ekonomiatgard.SKRIVA_BUDGETFORSLAG, arbeten.fordelning(tx, arbete), enhet);
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

  private static String flik(UUID enhet) {
    return "enhet/" + enhet;
  }

  private static String utkastnyckel(UUID arbete, UUID enhet) {
    return "budgetforslag-" + arbete + "-" + enhet;
  }
}
