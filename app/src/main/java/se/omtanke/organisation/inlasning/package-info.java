/** Reads a municipality's organisation, code plan, RS mapping and attest register from files. */
@NullMarked
@NamedInterface("inlasning")
package se.omtanke.organisation.inlasning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
