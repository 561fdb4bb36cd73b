/** The pages of reports. */
@NullMarked
package se.omtanke.rapport.webb;

import org.jspecify.annotations.NullMarked;
