/** Tests of the pages that change the registers, in the whole application. */
@NullMarked
package se.omtanke.organisation.webb.redigering;

import org.jspecify.annotations.NullMarked;
