/**
 * One class per command of the command line; each says what it takes and hands over to a module.
 */
@NullMarked
package se.omtanke.drift.kommando;

import org.jspecify.annotations.NullMarked;
