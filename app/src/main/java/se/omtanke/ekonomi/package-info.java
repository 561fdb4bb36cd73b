/**
 * Outcome, budget and forecast: taken in from files or written by managers, kept in versions, given
 * out as sums.
 *
 * <p><b>What it is for.</b> {@link se.omtanke.ekonomi.Inlasningar} takes in a file by a saved
 * {@link se.omtanke.ekonomi.Mappning}: first a preview of the stored file, then all of it or
 * nothing; reading again replaces the periods that the file states, and undo puts the earlier ones
 * back. A large file is left to {@link se.omtanke.ekonomi.Lasarbeten}, which do the same by jobs.
 * {@link se.omtanke.ekonomi.Prognosomgangar} holds the forecast round, in which every unit says
 * what it believes of the year and the controller approves. {@link
 * se.omtanke.ekonomi.Budgetarbeten} holds the budget work, in which fullmäktige's frame is shared
 * out, and {@link se.omtanke.ekonomi.Budgetforslagen} what the managers propose in it. {@link
 * se.omtanke.ekonomi.Ekonomiunderlag} gives out the sums that follow-ups are made of, as they stand
 * or as they stood, and {@link se.omtanke.ekonomi.Huvudbok} the rows behind a figure. Everything
 * has the ledger's sign: debit +, credit −.
 *
 * <p><b>Owns.</b> The files as they came ({@code kallfil}, {@code kallfilsdel}), the mappings
 * ({@code importmappning}), what was read ({@code inlasning}, {@code utfallsrad}, {@code
 * utfallssumma}, {@code budgetrad}, {@code prognosrad}) and from when to when it counts ({@code
 * kallperiod}); what is asked of jobs and what came of it ({@code lasarbete}, {@code lasframsteg},
 * {@code lasarbetssvar}); the rounds ({@code prognosomgang}, {@code prognossteg}, {@code
 * prognosinlaga}); the budget works ({@code budgetarbete}, {@code budgetsteg}, {@code
 * budgetramrad}, {@code budgetindex}, {@code budgetforslag}, {@code budgetforslagsbeslut}, {@code
 * budgetundantag}, {@code budgetreducering}). What a unit has been approved for, and a budget that
 * is adopted, becomes an {@code inlasning} of its own, so that there is one place where figures
 * come from.
 *
 * <p><b>Listens to.</b> Nothing.
 *
 * <p><b>At gallring.</b> Texts and suppliers of ledger rows may name clients or staff: they and the
 * stored files go when the law on bookkeeping lets them; sums, budgets and forecasts hold no names
 * and stay.
 */
@NullMarked
package se.omtanke.ekonomi;

import org.jspecify.annotations.NullMarked;
