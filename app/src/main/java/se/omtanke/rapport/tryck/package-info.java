/**
 * Reports on paper: the print page and the tagged PDF made from it, the same bytes from the same
 * report, time and seal.
 */
@NullMarked
package se.omtanke.rapport.tryck;

import org.jspecify.annotations.NullMarked;
