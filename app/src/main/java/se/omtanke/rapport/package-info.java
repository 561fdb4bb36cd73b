/** Report templates, their calculation, frozen editions and the checks before publication. */
@NullMarked
package se.omtanke.rapport;

import org.jspecify.annotations.NullMarked;
