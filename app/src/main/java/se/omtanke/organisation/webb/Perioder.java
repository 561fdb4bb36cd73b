package se.omtanke.organisation.webb;

import java.util.Optional;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.regler.Period;

/** Periods as they are shown: first and last day, both included. */
final class Perioder {

  private Perioder() {}

  static String visa(Sida sida, Period period) {
    Optional<String> sista = period.tillOchMed().map(Datumform::tabell);
    if (period.arUtanBorjan()) {
      return sista
          .map(dag -> sida.text("organisation.period.tom", dag))
          .orElseGet(() -> sida.text("organisation.period.alltid"));
    }
    String forsta = Datumform.tabell(period.fran());
    return sista
        .map(dag -> sida.text("organisation.period.frantom", forsta, dag))
        .orElseGet(() -> sida.text("organisation.period.fran", forsta));
  }
}
