/**
 * The attest register: who may approve costs for which codes, up to which amount, and for how long.
 *
 * <p>{@link se.omtanke.organisation.attest.Attestregister} keeps it; {@link
 * se.omtanke.organisation.attest.Attestforteckning} is what it says, as pure code that answers who
 * may attest a cost and what is missing.
 */
@NullMarked
@NamedInterface("attest")
package se.omtanke.organisation.attest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
