/** An invented population, recognisably so, for examples, tests and measurements. */
@NullMarked
package se.omtanke.person.exempel;

import org.jspecify.annotations.NullMarked;
