package se.omtanke.rapport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Stand;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Organisationshistorik;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Skrivet;

/**
 * Reports that have been computed already. A report follows from its key alone, so one that is
 * asked for again is the same; what has changed since has another key.
 */
final class Raknade {

  /** A board reads a few reports of a few months at a time. */
  private static final int HOGST = 64;

  private final Cache<Nyckel, Rapport> raknade = Caffeine.newBuilder().maximumSize(HOGST).build();

  /**
   * All that a report follows from.
   *
   * @param kommun the municipality's code
   * @param mall the template
   * @param mallversion its version, which no other text of the template has
   * @param period the accounting period
   * @param vinkel how it is looked at
   * @param organisation the organisation that it is restated to, if it is
   * @param huvud facts of the head
   * @param stand which readings are in force
   * @param kodnamn what the codes are called
   * @param skrivet what people have written
   */
  record Nyckel(
      String kommun,
      String mall,
      int mallversion,
      Bokforingsperiod period,
      Rapportvinkel vinkel,
      Optional<Dagsorganisation> organisation,
      Map<String, String> huvud,
      Stand stand,
      Map<Koddel, Map<String, String>> kodnamn,
      Skrivet skrivet) {}

  /**
   * An organisation and the verksamhet codes through time, and the day of them that figures are
   * restated to.
   */
  record Dagsorganisation(Organisationshistorik historik, List<Kod> verksamheter, LocalDate dag) {}

  Rapport ellerRakna(Nyckel nyckel, Function<Nyckel, Rapport> rakna) {
    return raknade.get(nyckel, rakna);
  }
}
