package se.omtanke.atkomst.session;

import java.time.Instant;
import java.util.UUID;

/**
 * One of a user's sessions, as she sees it in the list of them.
 *
 * @param id its id
 * @param satt how she signed in
 * @param skapad when
 * @param senast its last request, to the minute
 * @param adress from where
 * @param webblasare with which browser
 */
public record MinSession(
    UUID id,
    Inloggningssatt satt,
    Instant skapad,
    Instant senast,
    String adress,
    String webblasare) {}
