/**
 * How a decision is appealed: on its merits to the administrative court, by a member of the
 * municipality on its lawfulness, or not at all. Each act says so itself; where it says nothing
 * kommunallagen does.
 */
@NullMarked
package se.omtanke.regler.overklagande;

import org.jspecify.annotations.NullMarked;
