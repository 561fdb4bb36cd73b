package se.omtanke.arende;

import java.time.Instant;

/**
 * The assessment, made at once, of whether a child or young person needs immediate protection (SoL
 * 20:1).
 *
 * @param behoverSkydd whether she does
 * @param bedomning the reasons
 * @param gjord when it was made
 * @param aktor who made it
 */
public record Skyddsbedomning(
    boolean behoverSkydd, String bedomning, Instant gjord, String aktor) {}
