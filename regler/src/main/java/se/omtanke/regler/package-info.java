/**
 * Law as code, and the values it is written in: money exact to the öre, periods and timelines.
 *
 * <p>Plain Java: no framework, no input or output, no clock and no randomness. Usable by anyone who
 * needs Swedish social-services rules, without the rest of Omtanke.
 */
@NullMarked
package se.omtanke.regler;

import org.jspecify.annotations.NullMarked;
