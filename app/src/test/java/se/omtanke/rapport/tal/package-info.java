@NullMarked
package se.omtanke.rapport.tal;

import org.jspecify.annotations.NullMarked;
