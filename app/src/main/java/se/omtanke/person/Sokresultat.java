package se.omtanke.person;

import java.util.List;

/**
 * What a search found.
 *
 * @param personer those found, closest first: as written before as it sounds, then Swedish order
 * @param fler whether there are more than are shown, so that more has to be typed
 */
public record Sokresultat(List<Person> personer, boolean fler) {}
