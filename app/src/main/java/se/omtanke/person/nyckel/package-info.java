/** Search keys of names. */
@NullMarked
package se.omtanke.person.nyckel;

import org.jspecify.annotations.NullMarked;
