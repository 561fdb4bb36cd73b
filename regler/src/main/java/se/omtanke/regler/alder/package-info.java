/** The ages at which the law lets other rules begin: child, young, grown-up. */
@NullMarked
package se.omtanke.regler.alder;

import org.jspecify.annotations.NullMarked;
