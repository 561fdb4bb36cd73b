/** The start page of each role, and what the palette finds. */
@NullMarked
package se.omtanke.webb.start;

import org.jspecify.annotations.NullMarked;
