/** Tests of the organisation's pages, in the whole application. */
@NullMarked
package se.omtanke.organisation.webb;

import org.jspecify.annotations.NullMarked;
