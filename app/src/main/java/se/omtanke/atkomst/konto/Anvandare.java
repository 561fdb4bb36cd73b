package se.omtanke.atkomst.konto;

import java.util.UUID;

/**
 * One who can sign in.
 *
 * @param id the user's id, the actor of the access log
 * @param anvandarnamn what she signs in with, in lower case
 * @param namn her name
 * @param sparrad whether she is kept from signing in
 */
public record Anvandare(UUID id, String anvandarnamn, String namn, boolean sparrad) {}
