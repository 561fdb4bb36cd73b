package se.omtanke.arende;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A clock of a case. Which days it has is what {@code regler} answers; here it runs, is extended
 * and stops.
 *
 * @param id the clock, the same through its versions
 * @param arende the case
 * @param objekt what it is counted for: a report, an investigation, a notice
 * @param regel the rule, such as {@code barnutredning}
 * @param lagrum the rule's paragraph
 * @param start the day it began
 * @param slut the last day by count
 * @param senast the day that the act may wait to; a breach is counted after it
 * @param forlangd the grounds when it has been extended; else empty
 * @param stoppad the day it was met or fell away
 * @param lage running, met or fallen away
 */
public record Arendefrist(
    UUID id,
    UUID arende,
    UUID objekt,
    String regel,
    String lagrum,
    LocalDate start,
    LocalDate slut,
    LocalDate senast,
    String forlangd,
    Optional<LocalDate> stoppad,
    Lage lage) {

  /** Where a clock stands. */
  public enum Lage {
    LOPER,
    /** What it asked for was done. */
    UPPFYLLD,
    /** It asks for nothing any longer. */
    UPPHORD
  }

  /** Whether it is a party's time to appeal, which the board does not break. */
  public boolean partens() {
    return regel.equals(Fristvakt.OVERKLAGANDE);
  }

  /** Days left to its last day by count; negative when it has passed. */
  public long dagarKvar(LocalDate dag) {
    return ChronoUnit.DAYS.between(dag, slut);
  }

  /** Whether it was or is broken, as seen on a day. */
  public boolean bruten(LocalDate dag) {
    if (partens()) {
      return false;
    }
    return switch (lage) {
      case LOPER -> dag.isAfter(senast);
      case UPPFYLLD -> stoppad.filter(den -> den.isAfter(senast)).isPresent();
      case UPPHORD -> false;
    };
  }
}
