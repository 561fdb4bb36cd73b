package se.omtanke.organisation;

import java.time.Instant;
import java.util.Optional;

/**
 * What was recorded of a unit, and when.
 *
 * @param version what was said
 * @param registrerad when it was recorded
 * @param ersatt when it was replaced; empty while it stands
 */
public record RegistreradEnhet(
    Enhetsversion version, Instant registrerad, Optional<Instant> ersatt) {}
