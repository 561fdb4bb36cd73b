/** Start pages, navigation, palette and sign-in pages. */
@NullMarked
package se.omtanke.webb;

import org.jspecify.annotations.NullMarked;
