/** Tests of what is counted and what is not shown. */
@NullMarked
package se.omtanke.arende.statistik;

import org.jspecify.annotations.NullMarked;
