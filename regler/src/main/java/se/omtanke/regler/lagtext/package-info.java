/**
 * Statute texts: read into chapters and paragraphs, brought to a normal form and hashed, so that a
 * rule can tell when the paragraph it was written from has changed.
 *
 * <p>It reads strings. Where the files lie is the caller's matter.
 */
@NullMarked
package se.omtanke.regler.lagtext;

import org.jspecify.annotations.NullMarked;
