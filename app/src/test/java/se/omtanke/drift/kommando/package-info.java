/** What single commands do with what they are given. */
@NullMarked
package se.omtanke.drift.kommando;

import org.jspecify.annotations.NullMarked;
