/** Tests of the attest register. */
@NullMarked
package se.omtanke.organisation.attest;

import org.jspecify.annotations.NullMarked;
