package se.omtanke.ekonomi.webb;

import java.util.UUID;

/**
 * A file in store that has not been read yet.
 *
 * @param id its id
 * @param namn the name that its sender gave it
 */
public record LagradFil(UUID id, String namn) {}
