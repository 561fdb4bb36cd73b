/** The database from the outside, on real servers and in real processes. */
@NullMarked
package se.omtanke.drift.databas;

import org.jspecify.annotations.NullMarked;
