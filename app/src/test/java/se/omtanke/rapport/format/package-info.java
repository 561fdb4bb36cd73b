@NullMarked
package se.omtanke.rapport.format;

import org.jspecify.annotations.NullMarked;
