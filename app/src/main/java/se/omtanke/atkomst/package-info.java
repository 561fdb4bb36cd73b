/**
 * Who may do what: accounts, acting assignments, actions, sessions, audit.
 *
 * <p><b>What it is for.</b> A person signs in to an account and acts in one assignment at a time
 * ({@link se.omtanke.atkomst.Medarbetaruppdrag}: user, role, municipality, board, unit, period).
 * Every endpoint declares one action ({@link se.omtanke.atkomst.Atgard}) with a rule that reads as
 * a sentence ({@link se.omtanke.atkomst.Regel}); an endpoint without one stops the start. A module
 * writes an enum of its actions and an annotation for it, marked {@link
 * se.omtanke.atkomst.Atgardsmarkering}, and puts that annotation on its controller methods. What
 * the rule cannot know at the door, such as whose unit it is, a floor above registers as a {@link
 * se.omtanke.atkomst.Relation}, and its service asks {@link se.omtanke.atkomst.Behorighet}.
 *
 * <p>A controller method takes {@link se.omtanke.atkomst.Inloggad}, {@link
 * se.omtanke.atkomst.Medarbetaruppdrag} or {@link se.omtanke.grund.Anropare} as argument.
 *
 * <p><b>Owns.</b> The tables of accounts and sign-in, which belong to no municipality ({@code
 * anvandare}, {@code losenord}, {@code totp}, {@code aterstallningskod}, {@code passnyckel}, {@code
 * oidc_identitet}, {@code engangslank}, {@code inloggningssession}, {@code inloggningsforsok}) and
 * hold no client data, and the municipality's {@code medarbetaruppdrag}, {@code utkast} and {@code
 * atkomstsigill}.
 *
 * <p><b>Listens to.</b> Nothing.
 *
 * <p><b>At gallring.</b> Drafts go after thirty days or with the person they concern. Sessions and
 * attempts to sign in go after their time limit. Assignments are kept as long as the access log
 * that points to them.
 */
@NullMarked
package se.omtanke.atkomst;

import org.jspecify.annotations.NullMarked;
