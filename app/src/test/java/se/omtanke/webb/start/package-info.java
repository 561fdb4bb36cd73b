/** Tests of the start page. */
@NullMarked
package se.omtanke.webb.start;

import org.jspecify.annotations.NullMarked;
