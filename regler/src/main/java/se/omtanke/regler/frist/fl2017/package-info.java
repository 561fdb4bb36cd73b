/** Times of the Administrative Procedure Act (2017:900). */
@NullMarked
package se.omtanke.regler.frist.fl2017;

import org.jspecify.annotations.NullMarked;
