/** The documents that lawyers read, made from the rules and approved as text. */
@NullMarked
package se.omtanke.regler.dokument;

import org.jspecify.annotations.NullMarked;
