/** Who may do what: accounts, acting assignments, actions, audit. */
@NullMarked
package se.omtanke.atkomst;

import org.jspecify.annotations.NullMarked;
