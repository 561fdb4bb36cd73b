/** Tests of the ground. */
@NullMarked
package se.omtanke.grund;

import org.jspecify.annotations.NullMarked;
