/** Tests of persons. */
@NullMarked
package se.omtanke.person;

import org.jspecify.annotations.NullMarked;
