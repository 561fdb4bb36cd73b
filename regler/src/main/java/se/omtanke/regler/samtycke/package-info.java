/**
 * Whose consent a measure for a child needs. Each guardian answers separately, and what only a
 * person can judge (is it suitable?) is asked for, never assumed.
 */
@NullMarked
package se.omtanke.regler.samtycke;

import org.jspecify.annotations.NullMarked;
