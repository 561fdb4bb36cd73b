/** Tests of how the budget work's lines are computed. */
@NullMarked
package se.omtanke.ekonomi.budgetarbete;

import org.jspecify.annotations.NullMarked;
