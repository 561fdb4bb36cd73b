/** The parts of pages, tried in a real browser. */
@NullMarked
package se.omtanke.komponenter;

import org.jspecify.annotations.NullMarked;
