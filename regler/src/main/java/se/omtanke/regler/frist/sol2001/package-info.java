/**
 * Times of the former Social Services Act (2001:453), repealed; only those that open cases still
 * need.
 */
@NullMarked
package se.omtanke.regler.frist.sol2001;

import org.jspecify.annotations.NullMarked;
