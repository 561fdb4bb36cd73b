@NullMarked
package se.omtanke.rapport.tryck;

import org.jspecify.annotations.NullMarked;
