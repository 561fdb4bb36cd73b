/**
 * The numbers of the law, kept outside the rules: each with the days it holds for, where it stands,
 * and when that was last checked. The files are beside this package among the resources.
 */
@NullMarked
package se.omtanke.regler.parametrar;

import org.jspecify.annotations.NullMarked;
