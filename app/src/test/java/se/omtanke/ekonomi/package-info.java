/** Tests of economy, through its doors and against a real database. */
@NullMarked
package se.omtanke.ekonomi;

import org.jspecify.annotations.NullMarked;
