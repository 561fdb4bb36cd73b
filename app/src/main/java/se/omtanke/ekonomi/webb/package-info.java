/** The pages of economy: reading files, and the forecast round. */
@NullMarked
package se.omtanke.ekonomi.webb;

import org.jspecify.annotations.NullMarked;
