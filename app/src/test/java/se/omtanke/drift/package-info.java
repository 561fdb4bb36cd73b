/** What the command line answers. */
@NullMarked
package se.omtanke.drift;

import org.jspecify.annotations.NullMarked;
