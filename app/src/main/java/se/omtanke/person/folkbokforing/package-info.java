/** Reads files with changes from the population register. */
@NullMarked
package se.omtanke.person.folkbokforing;

import org.jspecify.annotations.NullMarked;
