/** The budget work's rows, and how the lines are computed from them and from this year's budget. */
@NullMarked
package se.omtanke.ekonomi.budgetarbete;

import org.jspecify.annotations.NullMarked;
