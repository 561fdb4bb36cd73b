/** Sign-in, tried from the outside. */
@NullMarked
package se.omtanke.webb.inloggning;

import org.jspecify.annotations.NullMarked;
