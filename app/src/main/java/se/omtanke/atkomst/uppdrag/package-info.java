/** The register of acting assignments: who may act as what, where and for how long. */
@NullMarked
@NamedInterface("uppdrag")
package se.omtanke.atkomst.uppdrag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
