package se.omtanke.arende;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is asked of the statistics.
 *
 * @param matt the measure
 * @param uppdelning by what it is divided
 * @param indelning into what lengths of time
 * @param till the last day that is counted
 * @param registrerat only what was recorded at this moment counts
 * @param krets for whom it is shown
 */
public record Statistikfraga(
    Arendematt matt,
    Uppdelning uppdelning,
    Tidsindelning indelning,
    LocalDate till,
    Instant registrerat,
    Mottagarkrets krets) {}
