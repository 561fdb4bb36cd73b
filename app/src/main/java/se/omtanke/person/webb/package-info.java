/** Pages about persons. */
@NullMarked
package se.omtanke.person.webb;

import org.jspecify.annotations.NullMarked;
