package se.omtanke.arende;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An appeal against a decision.
 *
 * @param id identity of the row
 * @param beslut the decision
 * @param person the party who appeals
 * @param inkom the day it came in
 * @param innehall what she wants changed, and why
 * @param lage how far it has come
 */
public record Overklagande(
    UUID id, UUID beslut, UUID person, LocalDate inkom, String innehall, Overklagandelage lage) {}
