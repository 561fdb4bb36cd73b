package se.omtanke.organisation.version;

import java.util.UUID;

/**
 * A row that says something for now.
 *
 * @param id the row's id
 * @param varde what it says
 * @param <T> what is said, with equality by content
 */
public record Version<T>(UUID id, T varde) {}
