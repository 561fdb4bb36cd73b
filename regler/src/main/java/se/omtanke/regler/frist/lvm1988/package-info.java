/** Times of the act (1988:870) on care of abusers. */
@NullMarked
package se.omtanke.regler.frist.lvm1988;

import org.jspecify.annotations.NullMarked;
