package se.omtanke.regler.frist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.omtanke.regler.Period;
import se.omtanke.regler.Periodmangd;

/** Days that a time leaves out. */
final class Uppehall {

  private Uppehall() {}

  /** The last day when as many days are counted after the start as without the days left out. */
  static LocalDate forbi(LocalDate start, LocalDate raknad, Periodmangd uppehall) {
    if (uppehall.arTom()) {
      return raknad;
    }
    LocalDate slut = raknad;
    LocalDate forra;
    do {
      forra = slut;
      slut = raknad.plusDays(dagar(start, forra, uppehall));
    } while (!slut.equals(forra));
    return slut;
  }

  private static long dagar(LocalDate start, LocalDate slut, Periodmangd uppehall) {
    Periodmangd inom = uppehall.snitt(Periodmangd.av(Period.franTillOchMed(start, slut)));
    return inom.perioder().stream()
        .mapToLong(period -> ChronoUnit.DAYS.between(period.fran(), period.till()))
        .sum();
  }
}
