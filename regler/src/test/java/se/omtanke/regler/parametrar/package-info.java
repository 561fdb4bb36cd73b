/** The parameter files. */
@NullMarked
package se.omtanke.regler.parametrar;

import org.jspecify.annotations.NullMarked;
