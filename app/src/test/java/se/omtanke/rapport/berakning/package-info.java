@NullMarked
package se.omtanke.rapport.berakning;

import org.jspecify.annotations.NullMarked;
