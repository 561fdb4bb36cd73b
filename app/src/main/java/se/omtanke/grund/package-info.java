/**
 * The ground that every other module stands on.
 *
 * <p><b>What it is for.</b> The municipality ({@link se.omtanke.grund.Kommunkod}), the caller of a
 * piece of work ({@link se.omtanke.grund.Anropare}), errors that speak to the person who must act
 * ({@link se.omtanke.grund.Omtankefel}), identities ({@link se.omtanke.grund.Idgivare}), visible
 * numbers ({@link se.omtanke.grund.Nummergivare}), and the three kinds of transaction ({@link
 * se.omtanke.grund.Transactions}). The type in a method's signature says what it may do: read what
 * names no client, read client data under audit, or write.
 *
 * <p><b>Owns.</b> The tables {@code kommun}, {@code handelse} (what happened: ids and codes, never
 * names, numbers or free text), {@code atkomstlogg} (who read and wrote what, for which purpose)
 * and {@code nummerserie}.
 *
 * <p><b>Listens to.</b> Nothing.
 *
 * <p><b>At gallring.</b> Events go with the object they tell of. Rows of the access log are kept
 * their own time and dropped by whole sealed months.
 */
@NullMarked
package se.omtanke.grund;

import org.jspecify.annotations.NullMarked;
