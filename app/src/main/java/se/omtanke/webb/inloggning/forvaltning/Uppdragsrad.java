package se.omtanke.webb.inloggning.forvaltning;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An assignment of a user, in words.
 *
 * @param id the assignment
 * @param roll the role in the reader's language
 * @param enhet the unit's name; empty for none in particular
 * @param fran the first day
 * @param tillOchMed the last day; empty until further notice
 */
public record Uppdragsrad(UUID id, String roll, String enhet, LocalDate fran, String tillOchMed) {}
