package se.omtanke.filformat;

import java.time.Instant;

/**
 * What a document says about itself.
 *
 * @param titel its title
 * @param upphov who made it
 * @param skapad when; given, so that the same content gives the same bytes
 */
public record Dokument(String titel, String upphov, Instant skapad) {}
