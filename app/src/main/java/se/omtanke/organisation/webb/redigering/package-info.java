/**
 * Pages that change the registers: a form, a page to check the answers that says in words what
 * changes, and the change or its undoing. Every change is one {@link
 * se.omtanke.organisation.webb.redigering.Redigering}; the pages are the same for all.
 */
@NullMarked
package se.omtanke.organisation.webb.redigering;

import org.jspecify.annotations.NullMarked;
