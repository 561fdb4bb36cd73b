/**
 * Where in the law a rule stands: {@link se.omtanke.regler.lagrum.Lagrum} is written on every rule,
 * with the days the paragraph holds for and the hash of the text the rule was written from.
 */
@NullMarked
package se.omtanke.regler.lagrum;

import org.jspecify.annotations.NullMarked;
