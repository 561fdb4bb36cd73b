/** Tests of cases. */
@NullMarked
package se.omtanke.arende;

import org.jspecify.annotations.NullMarked;
