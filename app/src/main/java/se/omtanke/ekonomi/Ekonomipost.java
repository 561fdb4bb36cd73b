package se.omtanke.ekonomi;

import se.omtanke.regler.Belopp;

/**
 * A sum of one series on one code string in one part of a year: what reports are computed from.
 *
 * @param serie outcome, budget or forecast
 * @param tid the accounting period, or the whole year for a forecast
 * @param koder the code string
 * @param belopp the sum with the ledger's sign: cost positive, income negative
 */
public record Ekonomipost(Serie serie, Tidsdel tid, Kodstrang koder, Belopp belopp) {}
