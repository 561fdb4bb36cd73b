/** Tests of the house itself: floors, names, sizes and words. */
@NullMarked
package se.omtanke;

import org.jspecify.annotations.NullMarked;
