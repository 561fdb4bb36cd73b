/** The table under review as values: cells with their place, numbers as intervals, findings. */
@NullMarked
package se.omtanke.rapport.granskning.modell;

import org.jspecify.annotations.NullMarked;
