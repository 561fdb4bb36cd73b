/** The pages of the figures about cases. */
@NullMarked
package se.omtanke.arende.webb.statistik;

import org.jspecify.annotations.NullMarked;
