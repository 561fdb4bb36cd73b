/** How matters are handled. */
@NullMarked
package se.omtanke.regler.handlaggning;

import org.jspecify.annotations.NullMarked;
