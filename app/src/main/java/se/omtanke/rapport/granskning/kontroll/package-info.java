/** The checks: each turns a table into relations to test and findings of its own. */
@NullMarked
package se.omtanke.rapport.granskning.kontroll;

import org.jspecify.annotations.NullMarked;
