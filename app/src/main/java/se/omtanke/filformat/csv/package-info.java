/** Tables as text: finding the delimiter, reading rows, writing rows. */
@NullMarked
package se.omtanke.filformat.csv;

import org.jspecify.annotations.NullMarked;
