/** The specification a controller writes in YAML, and the reading of tables by it. */
@NullMarked
package se.omtanke.rapport.granskning.spec;

import org.jspecify.annotations.NullMarked;
