/** How facts with two times are stated anew: what is gone is closed, what is new is laid beside. */
@NullMarked
package se.omtanke.organisation.version;

import org.jspecify.annotations.NullMarked;
