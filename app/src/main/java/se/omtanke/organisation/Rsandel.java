package se.omtanke.organisation;

import java.math.BigDecimal;

/**
 * How a code is reported in one year's national accounts (räkenskapssammandraget, RS).
 *
 * @param del the part that the code stands in: ansvar or verksamhet
 * @param kod the municipality's code
 * @param ar the accounting year
 * @param rsKod the code of RS
 * @param andel how much of the code is reported so; the shares of a code and year add up to 1
 */
public record Rsandel(Koddel del, String kod, int ar, String rsKod, BigDecimal andel) {

  /** Shares are equal when they are the same number, however many zeros they were written with. */
  public Rsandel {
    andel = andel.stripTrailingZeros();
  }
}
