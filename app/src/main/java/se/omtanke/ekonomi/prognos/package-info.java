/** The forecast round's rows: what has been written, how far each unit has come, what is known. */
@NullMarked
package se.omtanke.ekonomi.prognos;

import org.jspecify.annotations.NullMarked;
