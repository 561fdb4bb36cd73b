/** Examples and algebraic laws of the value types. */
@NullMarked
package se.omtanke.regler;

import org.jspecify.annotations.NullMarked;
