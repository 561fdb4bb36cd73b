package se.omtanke.ekonomi.webb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Flik;
import se.omtanke.organisation.Kodplan;

/**
 * What every page of a budget work has: where it is, how far the work has come, the other pages.
 */
@Component
class Budgetsida {

  /** The pages of a work, in the order of the work; the first is its address. */
  private static final List<String> FLIKAR =
      List.of("", "ram", "index", "forslag", "reducering", "faststall");

  /**
   * A work as a page shows it.
   *
   * @param tx the transaction that it is read in
   * @param fordelning the work
   * @param ord how it is put in words
   */
  record Vy(Transaction tx, Budgetfordelning fordelning, Budgetord ord) {

    Budgettabeller tabeller() {
      return new Budgettabeller(ord);
    }
  }

  /** What a page shows besides what every page has. */
  @FunctionalInterface
  interface Innehall {
    Map<String, ?> av(Vy vy);
  }

  private final Budgetarbeten arbeten;
  private final Kodplan kodplan;
  private final Transactions transactions;

  Budgetsida(Budgetarbeten arbeten, Kodplan kodplan, Transactions transactions) {
    this.arbeten = arbeten;
    this.kodplan = kodplan;
    this.transactions = transactions;
  }

  /** A page of a work. */
  ModelAndView visa(
      Sida sida, Medarbetaruppdrag uppdrag, UUID arbete, String flik, Innehall innehall) {
    return transactions.read(
        uppdrag.anropare(),
        tx -> {
          Budgetfordelning fordelning = arbeten.fordelning(tx, arbete);
          Budgetarbete detta = fordelning.arbete();
          Vy vy = new Vy(tx, fordelning, ord(tx, sida, detta.ar()));
          Map<String, Object> modell = new HashMap<>(innehall.av(vy));
          modell.put("flikar", flikar(sida, uppdrag, arbete, flik));
          modell.put("har", Budgetkontroll.adress(arbete));
          return ram(sida, vy, flik)
              .visa("ekonomi/budget" + (flik.isEmpty() ? "arbete" : flik), modell);
        });
  }

  /** The work's words, with the names of the codes as they are the year that it is for. */
  Budgetord ord(Transaction tx, Sida sida, int ar) {
    return new Budgetord(sida.ram().texter(), kodplan.register(tx), LocalDate.of(ar, 1, 1));
  }

  private static Sida ram(Sida sida, Vy vy, String flik) {
    Budgetarbete arbete = vy.fordelning().arbete();
    String ar = Integer.toString(arbete.ar());
    Sida denna =
        sida.medBrodsmula(sida.text("ekonomi.budget.rubrik"), Budgetkontroll.ROT)
            .medRubrik(
                flik.isEmpty()
                    ? sida.text("ekonomi.budget.arbetet", ar, vy.ord().lage(arbete.lage()))
                    : sida.text("ekonomi.budget.rubrik." + flik, ar));
    Sida medVag =
        flik.isEmpty()
            ? denna
            : denna.medBrodsmula(
                sida.text("ekonomi.budget.for", ar), Budgetkontroll.adress(arbete.id()));
    if (arbete.lage() instanceof Budgetlage.Faststallt) {
      return medVag.medMeddelande(Meddelande.klart(sida.text("ekonomi.budget.faststalld", ar)));
    }
    return arbete.galler()
        ? medVag.medMeddelande(Meddelande.upplysning(sida.text("ekonomi.budget.tidigare")))
        : medVag;
  }

  private static List<Flik> flikar(Sida sida, Medarbetaruppdrag uppdrag, UUID arbete, String flik) {
    List<Flik> flikar = new ArrayList<>();
    if (uppdrag.roll() == Roll.CONTROLLER) {
      for (String en : FLIKAR) {
        String adress = Budgetkontroll.adress(arbete) + (en.isEmpty() ? "" : "/" + en);
        String namn = sida.text("ekonomi.budget.flik." + (en.isEmpty() ? "oversikt" : en));
        flikar.add(Flik.av(namn, adress, en.equals(flik)));
      }
    }
    return flikar;
  }
}
