/** Three-valued answers. */
@NullMarked
package se.omtanke.regler.utfall;

import org.jspecify.annotations.NullMarked;
