/** Drafts: what someone is writing, kept on the server so that no text is lost. */
@NullMarked
@NamedInterface("utkast")
package se.omtanke.atkomst.utkast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
