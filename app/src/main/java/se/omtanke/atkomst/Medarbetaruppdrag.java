package se.omtanke.atkomst;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;

/**
 * An assignment: what a person may act as, where and for how long.
 *
 * @param id the assignment, the same through all its versions
 * @param anvandare the user who has it
 * @param roll what the user acts as
 * @param kommun the municipality whose data it opens
 * @param namnd the board it is bound to; empty means all boards of the municipality
 * @param enhet the unit it is bound to; empty means none in particular
 * @param fran the first day
 * @param till the day after the last; {@link LocalDate#MAX} until further notice
 * @param beslutadAv who decided it: a user's id, or the actor of the access log
 */
public record Medarbetaruppdrag(
    UUID id,
    UUID anvandare,
    Roll roll,
    Kommunkod kommun,
    Optional<UUID> namnd,
    Optional<UUID> enhet,
    LocalDate fran,
    LocalDate till,
    String beslutadAv) {

  /** The caller of transactions made in this assignment. */
  public Anropare anropare() {
    return Anropare.medarbetare(kommun, namnd, anvandare, id, roll.kod());
  }

  /** Whether it holds on a day. */
  public boolean gallerDen(LocalDate dag) {
    return !dag.isBefore(fran) && dag.isBefore(till);
  }
}
