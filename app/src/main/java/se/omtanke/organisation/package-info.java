/** Boards, units, the code plan and the attest register, as they were and as they are. */
@NullMarked
package se.omtanke.organisation;

import org.jspecify.annotations.NullMarked;
