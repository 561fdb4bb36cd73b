@NullMarked
package se.omtanke.rapport.slutkontroll;

import org.jspecify.annotations.NullMarked;
