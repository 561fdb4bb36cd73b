/** Tables as Office Open XML: the guarded package, its parts, its cells. */
@NullMarked
package se.omtanke.filformat.xlsx;

import org.jspecify.annotations.NullMarked;
