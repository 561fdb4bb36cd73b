/** The calendar against the printed almanac. */
@NullMarked
package se.omtanke.regler.kalender;

import org.jspecify.annotations.NullMarked;
