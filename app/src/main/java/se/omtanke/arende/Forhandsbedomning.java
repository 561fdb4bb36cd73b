package se.omtanke.arende;

import java.time.LocalDate;

/**
 * What was decided within fourteen days of a report (SoL 20:2).
 *
 * @param inleds whether an investigation is opened
 * @param skal the reasons
 * @param beslutad the day
 * @param fattare who decided
 */
public record Forhandsbedomning(
    boolean inleds, String skal, LocalDate beslutad, Beslutsfattare fattare) {}
