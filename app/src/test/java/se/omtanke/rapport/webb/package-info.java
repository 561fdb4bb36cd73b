/** Tests of the pages of reports, in the whole application. */
@NullMarked
package se.omtanke.rapport.webb;

import org.jspecify.annotations.NullMarked;
