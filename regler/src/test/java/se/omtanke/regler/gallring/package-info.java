/** What the feature files do not ask. */
@NullMarked
package se.omtanke.regler.gallring;

import org.jspecify.annotations.NullMarked;
