@NullMarked
package se.omtanke.filformat;

import org.jspecify.annotations.NullMarked;
