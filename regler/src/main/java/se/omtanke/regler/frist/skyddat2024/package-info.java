/** Times of the act (2024:79) on placing children in sheltered housing. */
@NullMarked
package se.omtanke.regler.frist.skyddat2024;

import org.jspecify.annotations.NullMarked;
