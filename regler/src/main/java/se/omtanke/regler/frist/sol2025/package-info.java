/** Times of the Social Services Act (2025:400). */
@NullMarked
package se.omtanke.regler.frist.sol2025;

import org.jspecify.annotations.NullMarked;
