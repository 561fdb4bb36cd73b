package se.omtanke.atkomst.session;

import java.util.UUID;
import se.omtanke.atkomst.Inloggad;

/**
 * A session that holds.
 *
 * @param id its id, no secret
 * @param steg how far it has come; only {@link Steg#KLAR} is signed in
 * @param satt how it began
 * @param inloggad whose it is, in which assignment
 */
public record Sessionen(UUID id, Steg steg, Inloggningssatt satt, Inloggad inloggad) {}
