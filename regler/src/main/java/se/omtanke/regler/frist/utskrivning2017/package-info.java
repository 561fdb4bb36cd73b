/** Times of the act (2017:612) on cooperation at discharge from hospital. */
@NullMarked
package se.omtanke.regler.frist.utskrivning2017;

import org.jspecify.annotations.NullMarked;
