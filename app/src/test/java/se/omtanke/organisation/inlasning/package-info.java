/** Tests of reading the organisation from files. */
@NullMarked
package se.omtanke.organisation.inlasning;

import org.jspecify.annotations.NullMarked;
