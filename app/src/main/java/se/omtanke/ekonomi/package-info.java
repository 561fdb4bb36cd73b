/** Outcome, budget and forecast: taken in from files, kept in versions, given out as sums. */
@NullMarked
package se.omtanke.ekonomi;

import org.jspecify.annotations.NullMarked;
