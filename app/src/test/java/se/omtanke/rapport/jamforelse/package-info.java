@NullMarked
package se.omtanke.rapport.jamforelse;

import org.jspecify.annotations.NullMarked;
