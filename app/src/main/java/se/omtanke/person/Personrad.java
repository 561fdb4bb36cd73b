package se.omtanke.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The bar at the top of every page about a person.
 *
 * @param id who
 * @param namn what to call her
 * @param nummer her number: half of it, or all of it when that has been asked for
 * @param helt whether the whole number is shown
 * @param alder her age today, if her day of birth is known and has been
 * @param skydd how her data is protected
 * @param sprak the language of meetings and letters
 * @param oppna her open cases
 */
public record Personrad(
    UUID id,
    String namn,
    String nummer,
    boolean helt,
    Optional<Integer> alder,
    Skyddsniva skydd,
    Sprakbehov sprak,
    List<Oppnaarenden.Oppet> oppna) {}
