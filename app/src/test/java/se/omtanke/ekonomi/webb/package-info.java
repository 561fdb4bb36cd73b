@NullMarked
package se.omtanke.ekonomi.webb;

import org.jspecify.annotations.NullMarked;
