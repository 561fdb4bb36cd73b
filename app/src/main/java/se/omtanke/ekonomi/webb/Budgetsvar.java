package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;

/** Does what a form of a budget work asks for, and answers with where to go or what was wrong. */
@Component
class Budgetsvar {

  private final Transactions transactions;

  Budgetsvar(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * Does it.
   *
   * @param vidare where to go when it is done
   * @param nekad the page with what was wrong, the fields' faults beside them
   */
  ModelAndView gor(
      Medarbetaruppdrag uppdrag,
      Syfte syfte,
      Consumer<WriteTransaction> arbete,
      String vidare,
      Sida sida,
      Nekad nekad) {
    try {
      transactions.write(
          uppdrag.anropare(),
          syfte,
          tx -> {
            arbete.accept(tx);
            return syfte;
          });
      return Vidare.till(vidare);
    } catch (OgiltigIndata fel) {
      return med(nekad.sida(sida.medFel(true), fel.faltfel()), HttpStatus.BAD_REQUEST);
    } catch (Konflikt fel) {
      Sida medSkal = sida.medFel(true).medMeddelande(Meddelande.fel(fel.klarsprak()));
      return med(nekad.sida(medSkal, List.of()), HttpStatus.CONFLICT);
    }
  }

  /** The page that a form is shown on again. */
  @FunctionalInterface
  interface Nekad {
    ModelAndView sida(Sida sida, List<Faltfel> fel);
  }

  /** The purpose of a change of a work. */
  static Syfte syfte(String atgard, UUID arbete) {
    return Syfte.av("ekonomi." + atgard, "budgetarbete", arbete);
  }

  private static ModelAndView med(ModelAndView vy, HttpStatus status) {
    vy.setStatus(status);
    return vy;
  }
}
