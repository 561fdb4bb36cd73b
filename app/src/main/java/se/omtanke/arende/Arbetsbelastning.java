package se.omtanke.arende;

import java.util.Optional;
import java.util.UUID;

/**
 * How much someone has open, and how her clocks stand.
 *
 * @param enhet the unit that answers for the cases
 * @param handlaggare who; empty for what nobody has yet
 * @param oppna open cases
 * @param brutna running clocks whose last day has passed
 * @param snart running clocks whose last day is within a week
 * @param langre running clocks whose last day is within thirty days, those within a week included:
 *     what will be broken if nothing is done
 */
public record Arbetsbelastning(
    UUID enhet, Optional<UUID> handlaggare, long oppna, long brutna, long snart, long langre) {}
