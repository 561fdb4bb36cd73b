package se.omtanke.rapport;

import java.time.Instant;

/**
 * A step that was taken with a report.
 *
 * @param overgang which step
 * @param vinkel how the report was looked at
 * @param sha256 the hash of what it said, the day that it was read not counted
 * @param skal what is to be changed, when it was sent back; else empty
 * @param aktor who took it
 * @param namn her name then
 * @param nar when
 */
public record Beredningssteg(
    Beredningsovergang overgang,
    Rapportvinkel vinkel,
    String sha256,
    String skal,
    String aktor,
    String namn,
    Instant nar) {}
