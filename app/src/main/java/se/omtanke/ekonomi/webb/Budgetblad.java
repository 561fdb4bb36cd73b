package se.omtanke.ekonomi.webb;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/**
 * The pages of one budget work, for the one who asks.
 *
 * @param sidor what they have in common
 * @param sida the page as it came
 * @param vem who asks
 * @param arbete the work
 */
record Budgetblad(Budgetsidor sidor, Sida sida, Medarbetaruppdrag vem, UUID arbete) {

  /** Where the work is. */
  String adress() {
    return Budgetkontroll.adress(arbete);
  }

  /** Where one of its pages is; the work itself if none is named. */
  String adress(String flik) {
    return flik.isEmpty() ? adress() : adress() + "/" + flik;
  }

  /** A page, with its form. */
  ModelAndView visa(String flik, Formular formular, Budgetsidor.Innehall innehall) {
    return sidor.visa(this, flik, formular, innehall);
  }

  /**
   * Does what a form asks for, and goes on; else shows the page again.
   *
   * @param atgard what it is called in the access log, without the module
   * @param flik the page to go on to
   * @param varden what was typed
   */
  ModelAndView gor(
      String atgard,
      String flik,
      Map<String, String> varden,
      Consumer<WriteTransaction> gor,
      BiFunction<Budgetblad, Formular, ModelAndView> ater) {
    return sidor.gor(
        sida,
        vem,
        Syfte.av("ekonomi." + atgard, "budgetarbete", arbete),
        adress(flik),
        varden,
        gor,
        (nekad, formular) -> ater.apply(sidor.av(nekad, vem, arbete), formular));
  }
}
