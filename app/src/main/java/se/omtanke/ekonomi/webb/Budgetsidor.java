package se.omtanke.ekonomi.webb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.delar.Flik;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.organisation.Kodplan;

/**
 * What every page of a budget work has: where it is, how far the work has come, the other pages;
 * and what answers its forms.
 */
@Component
class Budgetsidor {

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

    Budgetlage lage() {
      return fordelning.arbete().lage();
    }

    /** Whether anything in the work may be changed. */
    boolean oppet() {
      return lage().oppet();
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

  Budgetsidor(Budgetarbeten arbeten, Kodplan kodplan, Transactions transactions) {
    this.arbeten = arbeten;
    this.kodplan = kodplan;
    this.transactions = transactions;
  }

  /** The pages of one work, for the one who asks. */
  Budgetblad av(Sida sida, Medarbetaruppdrag vem, UUID arbete) {
    return new Budgetblad(this, sida, vem, arbete);
  }

  /** A page of a work. */
  ModelAndView visa(Budgetblad blad, String flik, Formular formular, Innehall innehall) {
    return transactions.read(
        blad.vem().anropare(),
        tx -> {
          Budgetfordelning fordelning = arbeten.fordelning(tx, blad.arbete());
          Vy vy = new Vy(tx, fordelning, ord(tx, blad.sida(), fordelning.arbete().ar()));
          Map<String, Object> modell = new HashMap<>(innehall.av(vy));
          modell.put("f", formular);
          modell.put("flikar", flikar(blad, flik));
          modell.put("har", blad.adress());
          return ram(blad.sida(), vy, flik)
              .visa("ekonomi/budget" + (flik.isEmpty() ? "arbete" : flik), modell);
        });
  }

  /**
   * Does what a form asks for.
   *
   * @param vidare where to go when it is done
   * @param ater the page with what was wrong, the fields' faults beside them
   */
  ModelAndView gor(
      Sida sida,
      Medarbetaruppdrag vem,
      Syfte syfte,
      String vidare,
      Map<String, String> varden,
      Consumer<WriteTransaction> arbete,
      BiFunction<Sida, Formular, ModelAndView> ater) {
    Sida nekad = sida.medFel(true);
    try {
      transactions.write(
          vem.anropare(),
          syfte,
          tx -> {
            arbete.accept(tx);
            return syfte;
          });
      return Vidare.till(vidare);
    } catch (OgiltigIndata fel) {
      return med(ater.apply(nekad, Formular.felaktigt(sida, varden, fel)), HttpStatus.BAD_REQUEST);
    } catch (Konflikt fel) {
      Sida medSkal = nekad.medMeddelande(Meddelande.fel(fel.klarsprak()));
      return med(ater.apply(medSkal, Formular.ifyllt(sida, varden)), HttpStatus.CONFLICT);
    }
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

  private static List<Flik> flikar(Budgetblad blad, String flik) {
    List<Flik> flikar = new ArrayList<>();
    if (blad.vem().roll() == Roll.CONTROLLER) {
      for (String en : FLIKAR) {
        String namn = blad.sida().text("ekonomi.budget.flik." + (en.isEmpty() ? "oversikt" : en));
        flikar.add(Flik.av(namn, blad.adress(en), en.equals(flik)));
      }
    }
    return flikar;
  }

  private static ModelAndView med(ModelAndView vy, HttpStatus status) {
    vy.setStatus(status);
    return vy;
  }
}
