/** Tests of the pages of cases. */
@NullMarked
package se.omtanke.arende.webb;

import org.jspecify.annotations.NullMarked;
