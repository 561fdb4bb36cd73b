package se.omtanke.rapport.webb;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.rapport.Organisationsval;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Rapportvinkel;

/**
 * How a report is looked at, as an address or a form says it; what it does not say is as usual.
 *
 * @param organisation whose organisation the figures are counted in
 * @param utan what is left out
 */
record Vinkelval(@Nullable String organisation, @Nullable List<String> utan) {

  Rapportvinkel vinkel() {
    return Rapportvinkel.las(
        Optional.ofNullable(organisation).orElse(Organisationsval.SOM_DET_VAR.kod()),
        Optional.ofNullable(utan).orElse(List.of()));
  }

  /** What follows the question mark in the addresses of a report in a period. */
  static String fraga(Bokforingsperiod period, Rapportvinkel vinkel) {
    String skriven = vinkel.skriven();
    return "period=" + Periodval.skriv(period) + (skriven.isEmpty() ? "" : "&" + skriven);
  }
}
