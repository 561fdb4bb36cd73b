package se.omtanke.atkomst.konto;

import java.time.Instant;

/**
 * One of a user's passkeys, as she sees it in the list of them.
 *
 * @param id the key's id in base64url, for addresses
 * @param namn what she called it
 * @param skapad when it was made
 * @param anvand when it was last used
 */
public record MinPassnyckel(String id, String namn, Instant skapad, Instant anvand) {}
