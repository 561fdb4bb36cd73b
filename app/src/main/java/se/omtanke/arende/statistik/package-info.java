/** How the figures about cases are counted, and which of them are not shown. */
@NullMarked
package se.omtanke.arende.statistik;

import org.jspecify.annotations.NullMarked;
