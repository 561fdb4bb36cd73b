package se.omtanke.rapport.granskning.modell;

import java.util.Optional;

/**
 * A column of numbers.
 *
 * @param namn the heading, or the name the specification gives it
 * @param enhet the unit of its numbers
 * @param period the months it covers, where that is known
 */
public record Kolumn(String namn, Matenhet enhet, Optional<Manadsspann> period) {}
