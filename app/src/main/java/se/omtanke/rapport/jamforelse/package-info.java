/** What differs between two contents of a report. Pure: canonical JSON in, differences out. */
@NullMarked
package se.omtanke.rapport.jamforelse;

import org.jspecify.annotations.NullMarked;
