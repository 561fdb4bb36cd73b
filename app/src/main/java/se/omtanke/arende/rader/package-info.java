/** The rows of cases: one class for each group of tables, with its statements. */
@NullMarked
package se.omtanke.arende.rader;

import org.jspecify.annotations.NullMarked;
