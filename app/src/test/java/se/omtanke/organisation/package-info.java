/** Tests of organisation. */
@NullMarked
package se.omtanke.organisation;

import org.jspecify.annotations.NullMarked;
