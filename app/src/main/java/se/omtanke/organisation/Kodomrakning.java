package se.omtanke.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Restates ansvar codes to the organisation of one day: on which codes what stands on a code counts
 * there. Reports select by code, so this is what sets years beside each other in them.
 *
 * <p>A code is understood as of its day, or of the last day before it when a unit named it more
 * closely: a budget that was left on the code of a unit that has moved follows the unit. That is
 * sought no further back than the year before, since a code may come to mean something else.
 */
public final class Kodomrakning {

  private final Organisationshistorik historik;
  private final LocalDate dag;
  private final Omrakning omrakning;

  private Kodomrakning(Organisationshistorik historik, LocalDate dag) {
    this.historik = historik;
    this.dag = dag;
    this.omrakning = Omrakning.tillDagen(historik, dag);
  }

  /** Every day in the organisation of one day. */
  public static Kodomrakning tillDagen(Organisationshistorik historik, LocalDate dag) {
    return new Kodomrakning(historik, dag);
  }

  /** What a code of a day counts on; a code that never was a unit's stays what it is. */
  public List<Kodandel> koder(String ansvar, LocalDate datum) {
    List<Kodandel> koder =
        historik.tolkningsdag(ansvar, datum).stream()
            .flatMap(tolkad -> omrakning.enheter(ansvar, tolkad).stream())
            .map(andel -> new Kodandel(kod(andel.enhet(), ansvar), andel.andel()))
            .toList();
    return koder.isEmpty() ? List.of(new Kodandel(ansvar, BigDecimal.ONE)) : koder;
  }

  /** The code itself if it is the unit's, else the first whole code of the unit, else a branch. */
  private String kod(Enhet enhet, String ansvar) {
    Optional<Enhet> agare = historik.trad(dag).enhetFor(ansvar);
    boolean egen = enhet.ansvar().stream().anyMatch(gren -> gren.omfattar(ansvar));
    if (egen && agare.filter(annan -> !annan.id().equals(enhet.id())).isEmpty()) {
      return ansvar;
    }
    return enhet.ansvar().stream()
        .filter(gren -> !gren.oppen())
        .findFirst()
        .or(() -> enhet.ansvar().stream().findFirst())
        .map(Kodgren::borjan)
        .orElse(ansvar);
  }
}
