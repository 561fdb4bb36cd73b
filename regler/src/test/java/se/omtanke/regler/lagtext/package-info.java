/** Statute-like texts of our own, and the real ones where they are at hand. */
@NullMarked
package se.omtanke.regler.lagtext;

import org.jspecify.annotations.NullMarked;
