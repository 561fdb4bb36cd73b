package se.omtanke.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From a day on, a share of what was one unit's is another's. The shares of one unit on one day add
 * up to 1; what it keeps is a row to itself.
 *
 * @param fran the key of the unit that was before
 * @param till the key of the unit that is after
 * @param datum the first day after
 * @param andel how much of {@code fran} went to {@code till}, above 0 and at most 1
 * @param slag what happened
 */
public record Succession(
    String fran, String till, LocalDate datum, BigDecimal andel, Successionsslag slag) {

  /** Shares are equal when they are the same number, however many zeros they were written with. */
  public Succession {
    andel = andel.stripTrailingZeros();
  }
}
