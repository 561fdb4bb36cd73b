/** How pages are made. */
@NullMarked
package se.omtanke.komponenter.sidor;

import org.jspecify.annotations.NullMarked;
