/** Times of the act (1993:387) on support and service for persons with certain disabilities. */
@NullMarked
package se.omtanke.regler.frist.lss1993;

import org.jspecify.annotations.NullMarked;
