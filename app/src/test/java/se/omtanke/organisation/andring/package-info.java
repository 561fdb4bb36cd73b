/** Tests of changes of the organisation as values. */
@NullMarked
package se.omtanke.organisation.andring;

import org.jspecify.annotations.NullMarked;
