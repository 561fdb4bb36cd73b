/** Every rule there is, of all kinds, for those who go through them all. */
@NullMarked
package se.omtanke.regler.register;

import org.jspecify.annotations.NullMarked;
