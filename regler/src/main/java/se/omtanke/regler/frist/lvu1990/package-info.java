/** Times of the act (1990:52) on care of young people, replaced in 2027. */
@NullMarked
package se.omtanke.regler.frist.lvu1990;

import org.jspecify.annotations.NullMarked;
