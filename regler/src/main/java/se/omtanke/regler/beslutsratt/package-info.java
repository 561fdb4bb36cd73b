/**
 * Who may decide. The law draws the outer line: what only the board may decide, what its committee
 * may, when the chair may alone, when a machine may. Within it the board's own order of delegation
 * is data.
 */
@NullMarked
package se.omtanke.regler.beslutsratt;

import org.jspecify.annotations.NullMarked;
