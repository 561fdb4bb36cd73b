/**
 * Times of the act (2026:1600) on care of children and young people, in force from 2027. Its text
 * was not at hand: only what an index of it says is here.
 */
@NullMarked
package se.omtanke.regler.frist.vardlag2026;

import org.jspecify.annotations.NullMarked;
