/** Looks into documents: what they are, and whether they are safe to keep and to open. */
@NullMarked
package se.omtanke.filformat.innehall;

import org.jspecify.annotations.NullMarked;
