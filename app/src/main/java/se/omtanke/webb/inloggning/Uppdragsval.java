package se.omtanke.webb.inloggning;

import java.util.UUID;

/**
 * An assignment to choose, in words.
 *
 * @param id the assignment
 * @param roll the role in the reader's language
 * @param kommun the municipality's name
 * @param valt whether it is the one acted in now
 */
public record Uppdragsval(UUID id, String roll, String kommun, boolean valt) {}
