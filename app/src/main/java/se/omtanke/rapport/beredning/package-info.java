/** A report's way to publication, as rows: steps that were taken, comments and their answers. */
@NullMarked
package se.omtanke.rapport.beredning;

import org.jspecify.annotations.NullMarked;
