/** Days as the law counts them: holidays, and when an act may wait to the next weekday. */
@NullMarked
package se.omtanke.regler.kalender;

import org.jspecify.annotations.NullMarked;
