package se.omtanke.person;

import java.util.UUID;
import se.omtanke.regler.Period;

/**
 * What someone is to a person, for a time.
 *
 * @param person whose guardian, god man or relative it is
 * @param motpart who it is
 * @param slag what
 * @param insyn false when what is known of the minor is to be kept from this guardian (OSL 12 kap.
 *     3 §)
 * @param giltig when
 */
public record Relation(
    UUID person, UUID motpart, Relationsslag slag, boolean insyn, Period giltig) {}
