/** The press: print pages become tagged PDF with their typeface inside. */
@NullMarked
@NamedInterface
package se.omtanke.komponenter.tryck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
