/** Times of the Local Government Act (2017:725). */
@NullMarked
package se.omtanke.regler.frist.kl2017;

import org.jspecify.annotations.NullMarked;
