/**
 * Checks of printed tables: sums, differences, percentages, periods, labels and figures in text.
 *
 * <p>Plain Java without framework or database. A table is read into memory, a specification says
 * what adds up to what, and the answer is a list of findings with place, printed and computed. The
 * same engine checks an edition before it is published. Tolerance comes from arithmetic alone: a
 * printed number stands for every value that rounds to it, and only what no such values can explain
 * is an error.
 *
 * <p>Owns nothing stored, listens to nothing, and has nothing to gallra.
 */
@NullMarked
package se.omtanke.rapport.granskning;

import org.jspecify.annotations.NullMarked;
