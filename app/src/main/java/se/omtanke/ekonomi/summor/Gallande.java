package se.omtanke.ekonomi.summor;

import java.util.UUID;
import se.omtanke.ekonomi.Inlasningsslag;

/**
 * A source and period, and the reading that is in force for it; the key of its sums, which never
 * change.
 */
public record Gallande(
    String kommun, Inlasningsslag slag, String kalla, int ar, int period, UUID inlasning) {}
