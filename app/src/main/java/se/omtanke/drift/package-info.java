/** Running Omtanke: command line, embedded database, data directory, demo and bench. */
@NullMarked
package se.omtanke.drift;

import org.jspecify.annotations.NullMarked;
