/** The ground: municipality, typed errors, transactions, event log, jobs, visible numbers, ids. */
@NullMarked
package se.omtanke.grund;

import org.jspecify.annotations.NullMarked;
