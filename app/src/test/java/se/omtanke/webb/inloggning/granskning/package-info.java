/** Tests of the reviewer's pages. */
@NullMarked
package se.omtanke.webb.inloggning.granskning;

import org.jspecify.annotations.NullMarked;
