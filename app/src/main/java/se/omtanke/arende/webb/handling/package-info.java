/** The pages of a case's documents: list, upload, one document, its file. */
@NullMarked
package se.omtanke.arende.webb.handling;

import org.jspecify.annotations.NullMarked;
