/**
 * Measures Omtanke on the machine at hand: a made municipality in a database of its own, and each
 * figure beside the floor that a bare driver sets in the same run. Nothing is left behind.
 */
@NullMarked
package se.omtanke.drift.bench;

import org.jspecify.annotations.NullMarked;
