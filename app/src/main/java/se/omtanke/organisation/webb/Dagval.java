package se.omtanke.organisation.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Falt;
import se.omtanke.komponenter.formular.Formular;

/**
 * The day that a page shows: the one asked for, else today. A day that cannot be read stays in its
 * field with the fault, and today is shown.
 *
 * @param dag the day
 * @param falt the field where it is chosen
 */
record Dagval(LocalDate dag, Falt falt) {

  static Dagval av(Sida sida, Optional<String> skriven, Clock klocka) {
    LocalDate idag = LocalDate.now(klocka);
    String text = skriven.map(String::strip).orElse("");
    try {
      LocalDate dag = text.isEmpty() ? idag : LocalDate.parse(text);
      return new Dagval(dag, falt(Formular.tomt(sida), sida, Datumform.tabell(dag)));
    } catch (DateTimeParseException e) {
      OgiltigIndata fel = new OgiltigIndata("dag", sida.text("organisation.dag.fel"));
      Formular formular = Formular.felaktigt(sida, Map.of("dag", text), fel);
      return new Dagval(idag, falt(formular, sida, text));
    }
  }

  boolean arFel() {
    return falt.fel().isPresent();
  }

  /** The day as it follows along in addresses. */
  String fraga() {
    return "?dag=" + Datumform.tabell(dag);
  }

  private static Falt falt(Formular formular, Sida sida, String forslag) {
    return formular.falt("dag", sida.text("organisation.dag")).medForslag(forslag);
  }
}
