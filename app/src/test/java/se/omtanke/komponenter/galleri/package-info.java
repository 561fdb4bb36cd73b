/** A page of every component in every state, served in tests only. */
@NullMarked
package se.omtanke.komponenter.galleri;

import org.jspecify.annotations.NullMarked;
