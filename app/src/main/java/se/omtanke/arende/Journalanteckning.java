package se.omtanke.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A signed note. It cannot be changed; a correction is a note of its own.
 *
 * @param id identity of the row
 * @param rattar the note that it corrects
 * @param rubrik its heading
 * @param innehall the text
 * @param handelsedag the day that it tells of
 * @param signeradAv who signed it
 * @param roll in what role
 * @param signerad when
 */
public record Journalanteckning(
    UUID id,
    Optional<UUID> rattar,
    String rubrik,
    String innehall,
    LocalDate handelsedag,
    String signeradAv,
    String roll,
    Instant signerad) {}
