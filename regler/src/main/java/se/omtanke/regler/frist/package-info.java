/**
 * The clocks of the law: when a time begins, how long it is, what stops it, who may lengthen it,
 * and the last day.
 *
 * <p>Ask {@link se.omtanke.regler.frist.Frister} with a {@link se.omtanke.regler.frist.Fristfraga}.
 * The rules lie in one package for each act; which of them answers is decided by the day the time
 * begins.
 */
@NullMarked
package se.omtanke.regler.frist;

import org.jspecify.annotations.NullMarked;
