package se.omtanke.atkomst.logg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the access log.
 *
 * @param id its id
 * @param registrerad when
 * @param aktor who
 * @param roll in which role
 * @param atgard what was done
 * @param objekttyp with what kind of thing
 * @param person whose record, when one person was shown
 * @param visning shown in a list or opened; empty when no person was shown
 * @param tidigast how far back in time the shown data reaches
 */
public record Loggrad(
    UUID id,
    Instant registrerad,
    String aktor,
    String roll,
    String atgard,
    String objekttyp,
    Optional<UUID> person,
    String visning,
    Optional<LocalDate> tidigast) {}
