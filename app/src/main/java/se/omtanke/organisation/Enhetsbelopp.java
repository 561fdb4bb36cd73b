package se.omtanke.organisation;

import se.omtanke.regler.Belopp;

/**
 * A part of an amount that is one unit's.
 *
 * @param enhet the unit
 * @param belopp the part, with the sign of the whole
 */
public record Enhetsbelopp(Enhet enhet, Belopp belopp) {}
