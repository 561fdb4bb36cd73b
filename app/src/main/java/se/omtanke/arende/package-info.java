/**
 * The case: from what comes in to what is decided, and every clock on the way.
 *
 * <p><b>What it is for.</b> What comes in ({@link se.omtanke.arende.Inkommet}) is taken down once
 * and makes a case for each person it is about ({@link se.omtanke.arende.Mottagning}). A report
 * about a child is assessed for protection at once and within the preliminary time; an application
 * opens an investigation at once ({@link se.omtanke.arende.Utredningar}). What is proposed is
 * decided by the one whom the board's delegation order names, each party is told, and each has her
 * own time to appeal ({@link se.omtanke.arende.Beslutsgang}). Notes are written, signed and locked
 * ({@link se.omtanke.arende.Journal}). How far a case, an investigation, a decision or an appeal
 * has come is a sealed type; its graph of steps is an {@link se.omtanke.arende.Overgang}.
 *
 * <p>No rule of law stands here: which day a clock ends is what {@code regler} answers ({@link
 * se.omtanke.arende.Fristvakt}).
 *
 * <p>Everything about one case goes through one door ({@link se.omtanke.arende.Arendedorr}): it
 * opens the transaction, asks whether the assignment stands in a relation to the case, and writes
 * in the access log whose case was seen. A case that may not be seen is told of in the same words
 * as one that does not exist, and the attempt is logged.
 *
 * <p><b>Owns.</b> The tables {@code inkommet}, {@code uppgiftslamnare} and, apart from them, {@code
 * uppgiftslamnare_identitet}; {@code arende} with its parties, responsibility, steps and clocks;
 * {@code utredning}, {@code beslut}, {@code underrattelse}, {@code overklagande}; {@code
 * arbetsanteckning} and {@code journalanteckning}; {@code delegationsordning}; {@code
 * arendeoppning}. All of them belong to one board of one municipality.
 *
 * <p><b>Listens to.</b> Nothing.
 *
 * <p><b>At gallring.</b> The whole record of a person at a board goes together, five years after
 * the last note (SoL 16:1), when she is thirty for a child's investigation (16:2 a), and never for
 * those that 16:2 names. The rows of the access log stay their own time.
 */
@NullMarked
package se.omtanke.arende;

import org.jspecify.annotations.NullMarked;
