/** The whole application in a real browser. */
@NullMarked
package se.omtanke.webb.helheten;

import org.jspecify.annotations.NullMarked;
