/**
 * Law as code, and the values it is written in: money exact to the öre, periods and timelines.
 *
 * <p>Plain Java: no framework, no input or output, no clock and no randomness. Usable by anyone who
 * needs Swedish social-services rules, without the rest of Omtanke.
 *
 * <ul>
 *   <li>{@link se.omtanke.regler.Belopp}: an amount; reads what people write, shares itself so that
 *       the parts add up, is rounded once, when multiplied or shown.
 *   <li>{@link se.omtanke.regler.Period}: a run of days, half-open, never empty, open-ended at
 *       will.
 *   <li>{@link se.omtanke.regler.Periodmangd}: a set of days with its algebra; gaps are a set too.
 *   <li>{@link se.omtanke.regler.Tidslinje}: what held when; the ground of every rule that rests on
 *       several things that change over time.
 * </ul>
 *
 * <p>All values are immutable and equal by meaning. No date is compared outside these types.
 *
 * <p>It owns no tables, listens to nothing and keeps nothing, so gallring does not concern it.
 */
@NullMarked
package se.omtanke.regler;

import org.jspecify.annotations.NullMarked;
