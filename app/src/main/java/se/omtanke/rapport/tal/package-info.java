/** How figures are rounded and written in Swedish; the only place where a report rounds. */
@NullMarked
package se.omtanke.rapport.tal;

import org.jspecify.annotations.NullMarked;
