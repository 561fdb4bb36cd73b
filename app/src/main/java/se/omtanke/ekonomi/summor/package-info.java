/** Sums read once per reading and kept: a reading never changes, so neither do its sums. */
@NullMarked
package se.omtanke.ekonomi.summor;

import org.jspecify.annotations.NullMarked;
