/** Tests of accounts from within. */
@NullMarked
package se.omtanke.atkomst.konto;

import org.jspecify.annotations.NullMarked;
