/** Tests of search keys. */
@NullMarked
package se.omtanke.person.nyckel;

import org.jspecify.annotations.NullMarked;
