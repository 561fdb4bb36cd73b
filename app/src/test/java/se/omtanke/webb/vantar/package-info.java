/** Tests of the list of what waits. */
@NullMarked
package se.omtanke.webb.vantar;

import org.jspecify.annotations.NullMarked;
