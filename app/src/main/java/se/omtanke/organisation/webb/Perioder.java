package se.omtanke.organisation.webb;

import java.util.Optional;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;
import se.omtanke.regler.Period;

/** Periods as they are shown: first and last day, both included. */
public final class Perioder {

  private Perioder() {}

  static String visa(Sida sida, Period period) {
    return visa(sida.ram().texter(), period);
  }

  /** A period in words: "fr.o.m. 2026-01-01". */
  public static String visa(Texter texter, Period period) {
    Optional<String> sista = period.tillOchMed().map(Datumform::tabell);
    if (period.arUtanBorjan()) {
      return sista
          .map(dag -> texter.text("organisation.period.tom", dag))
          .orElseGet(() -> texter.text("organisation.period.alltid"));
    }
    String forsta = Datumform.tabell(period.fran());
    return sista
        .map(dag -> texter.text("organisation.period.frantom", forsta, dag))
        .orElseGet(() -> texter.text("organisation.period.fran", forsta));
  }
}
