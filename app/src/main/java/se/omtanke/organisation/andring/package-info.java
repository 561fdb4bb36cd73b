/**
 * One change of the organisation at a time, as a value: what it makes of the organisation, what
 * then differs, and how it is taken back. Nothing here writes; what comes out is stated as a whole.
 */
@NullMarked
package se.omtanke.organisation.andring;

import org.jspecify.annotations.NullMarked;
