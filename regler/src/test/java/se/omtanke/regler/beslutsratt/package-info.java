/** What the feature files do not ask. */
@NullMarked
package se.omtanke.regler.beslutsratt;

import org.jspecify.annotations.NullMarked;
