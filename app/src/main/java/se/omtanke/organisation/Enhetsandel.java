package se.omtanke.organisation;

import java.math.BigDecimal;

/**
 * A share of an ansvar code that is one unit's.
 *
 * @param enhet the unit, in the version of the day that was asked for if it exists then
 * @param andel the share, exact; the shares of one answer add up to 1
 */
public record Enhetsandel(Enhet enhet, BigDecimal andel) {}
