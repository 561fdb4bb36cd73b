/** Where access meets the web: the table of endpoints, the guard at the door, the arguments. */
@NullMarked
package se.omtanke.atkomst.webb;

import org.jspecify.annotations.NullMarked;
