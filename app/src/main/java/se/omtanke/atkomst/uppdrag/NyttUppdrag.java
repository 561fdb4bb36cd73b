package se.omtanke.atkomst.uppdrag;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.OgiltigIndata;

/**
 * What is decided when someone gets an assignment; the municipality is the decider's own.
 *
 * @param anvandare who gets it
 * @param roll as what
 * @param namnd the board it is bound to, if any
 * @param enhet the unit it is bound to, if any
 * @param fran the first day
 * @param till the day after the last; {@link LocalDate#MAX} until further notice
 */
public record NyttUppdrag(
    UUID anvandare,
    Roll roll,
    Optional<UUID> namnd,
    Optional<UUID> enhet,
    LocalDate fran,
    LocalDate till) {

  public NyttUppdrag {
    if (!fran.isBefore(till)) {
      throw new OgiltigIndata("till", "Slutdagen kan inte ligga före startdagen.");
    }
  }

  /** Until further notice, for the whole municipality. */
  public static NyttUppdrag tillsVidare(UUID anvandare, Roll roll, LocalDate fran) {
    return new NyttUppdrag(
        anvandare, roll, Optional.empty(), Optional.empty(), fran, LocalDate.MAX);
  }

  /** The same, for someone else. */
  public NyttUppdrag till(UUID annan) {
    return new NyttUppdrag(annan, roll, namnd, enhet, fran, till);
  }

  /** The same, bound to a board. */
  public NyttUppdrag iNamnd(UUID nyNamnd) {
    return new NyttUppdrag(anvandare, roll, Optional.of(nyNamnd), enhet, fran, till);
  }

  /** The same, bound to a unit. */
  public NyttUppdrag iEnhet(UUID nyEnhet) {
    return new NyttUppdrag(anvandare, roll, namnd, Optional.of(nyEnhet), fran, till);
  }
}
