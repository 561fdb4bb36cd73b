package se.omtanke.organisation;

import java.math.BigDecimal;

/**
 * A share of what stands on one ansvar code that counts on another.
 *
 * @param ansvar the code that it counts on
 * @param andel the share, exact; the shares of one answer add up to 1
 */
public record Kodandel(String ansvar, BigDecimal andel) {}
