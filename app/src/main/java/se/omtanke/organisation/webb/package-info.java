/** The pages of the organisation: its tree and units, the code plan, the attest register. */
@NullMarked
package se.omtanke.organisation.webb;

import org.jspecify.annotations.NullMarked;
