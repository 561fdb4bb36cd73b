/** The answer in words and as JSON. */
@NullMarked
package se.omtanke.rapport.granskning.svar;

import org.jspecify.annotations.NullMarked;
