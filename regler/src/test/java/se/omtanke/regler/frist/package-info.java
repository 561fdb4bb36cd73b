/** Times, by example and by law. */
@NullMarked
package se.omtanke.regler.frist;

import org.jspecify.annotations.NullMarked;
