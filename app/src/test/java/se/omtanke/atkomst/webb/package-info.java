/** Tests of access at the door. */
@NullMarked
package se.omtanke.atkomst.webb;

import org.jspecify.annotations.NullMarked;
