package se.omtanke.arende;

import java.util.Optional;
import java.util.UUID;

/**
 * That something came in about the person of a case.
 *
 * @param id identity of the row
 * @param arende the case
 * @param inkommet what came in; shared by siblings
 * @param underUtredning whether an investigation was going on: linked to it and counted apart
 * @param andra how many other persons the same thing is about
 * @param skydd the protection assessment, when it is made
 * @param svar the answer, when it is given
 */
public record Aktualisering(
    UUID id,
    UUID arende,
    Inkommet inkommet,
    boolean underUtredning,
    int andra,
    Optional<Skyddsbedomning> skydd,
    Optional<Inkommetsvar> svar) {}
