/** Arithmetical relations between cells, and the search for the cell that breaks them. */
@NullMarked
package se.omtanke.rapport.granskning.samband;

import org.jspecify.annotations.NullMarked;
