/** Where rules stand. */
@NullMarked
package se.omtanke.regler.lagrum;

import org.jspecify.annotations.NullMarked;
