package se.omtanke.atkomst.logg;

import java.time.Instant;

/**
 * A check of a municipality's seals that has been made.
 *
 * @param nar when
 * @param aktor who asked for it; the system itself does so every night
 * @param utfall what it came to
 */
public record Verifiering(Instant nar, String aktor, Sigillutfall utfall) {}
