package se.omtanke.regler.frist;

import java.time.LocalDate;

/**
 * A time that has been lengthened to a day.
 *
 * @param dag the day it was decided, or asked for where somebody else decides
 * @param till the new last day
 * @param grund the ground given
 * @param beslutare who decided
 */
public record Forlangning(LocalDate dag, LocalDate till, String grund, String beslutare) {}
