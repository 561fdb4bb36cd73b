package se.omtanke.person;

import java.time.LocalDate;
import java.util.Optional;

/** Something about a day of birth that is asked about, not refused: it may be right. */
public enum Rimlighetsfraga {
  /** The day has not come. */
  FODD_I_FRAMTIDEN,
  /** She would be more than a hundred and ten years old. */
  OVER_110_AR;

  private static final int HOG_ALDER = 110;

  /** What to ask, if anything. A child not yet born is expected to be born in the future. */
  public static Optional<Rimlighetsfraga> om(Identitet identitet, LocalDate idag) {
    if (identitet instanceof Identitet.OfottBarn) {
      return Optional.empty();
    }
    if (identitet.fodd().filter(fodd -> fodd.isAfter(idag)).isPresent()) {
      return Optional.of(FODD_I_FRAMTIDEN);
    }
    return identitet.fodd().filter(fodd -> !fodd.isAfter(idag.minusYears(HOG_ALDER))).isPresent()
        ? Optional.of(OVER_110_AR)
        : Optional.empty();
  }
}
