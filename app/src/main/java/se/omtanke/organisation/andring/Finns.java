package se.omtanke.organisation.andring;

import java.time.LocalDate;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.regler.Period;

/** Refuses to change what is not there. */
final class Finns {

  private Finns() {}

  static void krav(Organisationslage lage, String nyckel, LocalDate dag, String falt) {
    if (lage.pa(nyckel, dag).isEmpty()) {
      throw new OgiltigIndata(
          falt,
          "Enheten \"%s\" finns inte %s. Välj en annan dag.".formatted(lage.namn(nyckel), dag));
    }
  }

  static void krav(Organisationslage lage, String nyckel, Period period, String falt) {
    var luckor = lage.tidslinje(nyckel).luckor(period);
    if (!luckor.arTom()) {
      throw new OgiltigIndata(
          falt,
          "Enheten \"%s\" finns inte hela tiden: %s saknas. Välj en annan tid."
              .formatted(lage.namn(nyckel), luckor.perioder().getFirst()));
    }
  }
}
