/** Tests of access. */
@NullMarked
package se.omtanke.atkomst;

import org.jspecify.annotations.NullMarked;
