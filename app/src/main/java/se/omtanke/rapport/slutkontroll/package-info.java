/**
 * The last look at an own report before it is published. Tables are reviewed by the same engine as
 * tables from elsewhere, with rules that follow from the template; texts, statuses and rows outside
 * the tables are looked at here. Pure Java: a computed report in, findings out.
 */
@NullMarked
package se.omtanke.rapport.slutkontroll;

import org.jspecify.annotations.NullMarked;
