/** What holds for every rule there is. */
@NullMarked
package se.omtanke.regler.register;

import org.jspecify.annotations.NullMarked;
