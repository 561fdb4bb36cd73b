/** How decisions are appealed. */
@NullMarked
package se.omtanke.regler.overklagande;

import org.jspecify.annotations.NullMarked;
