package se.omtanke.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An investigation.
 *
 * @param id identity of the row
 * @param inledd the day it was opened
 * @param foregaende the earlier investigation of the same matter, if it goes on from one
 * @param lage how far it has come
 * @param plan what is to be found out, and how
 * @param forlangningar each time its time was extended, earliest first
 */
public record Utredning(
    UUID id,
    LocalDate inledd,
    Optional<UUID> foregaende,
    Utredningslage lage,
    Optional<Plan> plan,
    List<Forlangning> forlangningar) {

  public Utredning {
    forlangningar = List.copyOf(forlangningar);
  }

  /**
   * The plan.
   *
   * @param fragor what is to be found out
   * @param genomforande how: talks, contacts, instruments
   */
  public record Plan(String fragor, String genomforande) {}

  /**
   * More time, to a given day, on particular grounds (SoL 20:3).
   *
   * @param till the last day
   * @param skal the particular grounds
   * @param beslutad the day it was decided
   * @param fattare who decided
   */
  public record Forlangning(
      LocalDate till, String skal, LocalDate beslutad, Beslutsfattare fattare) {}
}
