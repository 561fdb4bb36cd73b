/**
 * Times of the acts (2026:1637 and 2026:1651) on measures without consent and serious talks, in
 * force from 2027.
 */
@NullMarked
package se.omtanke.regler.frist.lag2026;

import org.jspecify.annotations.NullMarked;
