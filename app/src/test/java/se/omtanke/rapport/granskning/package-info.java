@NullMarked
package se.omtanke.rapport.granskning;

import org.jspecify.annotations.NullMarked;
