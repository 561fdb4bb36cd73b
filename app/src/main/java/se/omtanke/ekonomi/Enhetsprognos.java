package se.omtanke.ekonomi;

import java.util.List;
import java.util.Optional;
import se.omtanke.organisation.Enhet;
import se.omtanke.regler.Belopp;

/**
 * A unit's part of a forecast round.
 *
 * @param omgang the round
 * @param enhet the unit
 * @param lage how far it has come
 * @param linjer its lines, in the order of their codes
 * @param version what has been written so far, as one mark: another mark means that someone else
 *     has written since
 */
public record Enhetsprognos(
    Prognosomgang omgang,
    Enhet enhet,
    Prognoslage lage,
    List<Prognoslinje> linjer,
    String version) {

  public Enhetsprognos {
    linjer = List.copyOf(linjer);
  }

  /** Whether every line has a forecast. */
  public boolean fullstandig() {
    return linjer.stream().allMatch(linje -> linje.inlaga().isPresent());
  }

  /** The unit's budget. */
  public Belopp budget() {
    return Belopp.summa(linjer.stream().map(Prognoslinje::budget));
  }

  /** The sum of what has been written; empty while lines are missing. */
  public Optional<Belopp> prognos() {
    return fullstandig() && !linjer.isEmpty()
        ? Optional.of(
            Belopp.summa(
                linjer.stream()
                    .flatMap(linje -> linje.inlaga().stream())
                    .map(Prognoslinje.Inlaga::belopp)))
        : Optional.empty();
  }
}
