/** What the feature files do not ask. */
@NullMarked
package se.omtanke.regler.samtycke;

import org.jspecify.annotations.NullMarked;
