@NullMarked
package se.omtanke.rapport.mall;

import org.jspecify.annotations.NullMarked;
