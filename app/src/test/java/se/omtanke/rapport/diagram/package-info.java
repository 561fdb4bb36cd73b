@NullMarked
package se.omtanke.rapport.diagram;

import org.jspecify.annotations.NullMarked;
