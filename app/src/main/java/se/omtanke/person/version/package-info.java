/** Facts about persons in versions with two times. */
@NullMarked
package se.omtanke.person.version;

import org.jspecify.annotations.NullMarked;
