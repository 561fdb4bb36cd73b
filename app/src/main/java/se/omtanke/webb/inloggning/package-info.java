/** Signing in and out, choosing an assignment, one's own account. */
@NullMarked
package se.omtanke.webb.inloggning;

import org.jspecify.annotations.NullMarked;
