package se.omtanke.arende;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A matter about one person at one board.
 *
 * @param id identity of the row
 * @param nummer the number that people see, such as {@code SN 2026/123}
 * @param person whom it is about
 * @param slag child, young or grown-up
 * @param enhet the unit that answers for it
 * @param handlaggare who in the unit; empty until it is allocated
 * @param lage how far it has come
 * @param registrerad when it was made
 */
public record Arende(
    UUID id,
    String nummer,
    UUID person,
    Arendeslag slag,
    UUID enhet,
    Optional<UUID> handlaggare,
    Arendelage lage,
    Instant registrerad) {}
