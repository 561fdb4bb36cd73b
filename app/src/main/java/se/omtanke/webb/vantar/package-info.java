/** What waits for the one signed in: one list from all modules, and its length for the head. */
@NullMarked
package se.omtanke.webb.vantar;

import org.jspecify.annotations.NullMarked;
