@NullMarked
package se.omtanke.rapport;

import org.jspecify.annotations.NullMarked;
