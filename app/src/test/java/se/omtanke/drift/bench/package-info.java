/** The measurements' own arithmetic and the made municipality. */
@NullMarked
package se.omtanke.drift.bench;

import org.jspecify.annotations.NullMarked;
