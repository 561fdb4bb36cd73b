/**
 * The calculation of a report: pure, from a template, a period and posts to rows and cells.
 *
 * <p>Amounts are summed in whole öre; sums, differences and shares are taken unrounded and a cell
 * is rounded once, when its text is made.
 */
@NullMarked
package se.omtanke.rapport.berakning;

import org.jspecify.annotations.NullMarked;
