/** An invented population, recognisably so, for examples, tests and measurements. */
@NullMarked
@NamedInterface("exempel")
package se.omtanke.person.exempel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
