/** Times of the Social Services Ordinance (2025:468). */
@NullMarked
package se.omtanke.regler.frist.sof2025;

import org.jspecify.annotations.NullMarked;
