package se.omtanke.ekonomi;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that could not be read at all, so that there is no preview of it.
 *
 * @param id its id
 * @param fil the stored file
 * @param filnamn the file's name
 * @param mappning the name of the mapping that it was tried by
 * @param skal why, and what to do, in plain Swedish
 * @param aktor who tried, as the access log names her
 * @param registrerad when it was refused
 * @param kvar whether the file is still in store, so that it can be tried again without being sent
 */
public record Filavvisning(
    UUID id,
    UUID fil,
    String filnamn,
    String mappning,
    String skal,
    String aktor,
    Instant registrerad,
    boolean kvar) {}
