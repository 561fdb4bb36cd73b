/** Omtanke: one record from the first report of concern to the figure that the board decides on. */
@NullMarked
package se.omtanke;

import org.jspecify.annotations.NullMarked;
