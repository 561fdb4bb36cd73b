/** The example municipalities, for tests of other modules. */
@NullMarked
package se.omtanke.drift.demo;

import org.jspecify.annotations.NullMarked;
