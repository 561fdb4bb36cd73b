package se.omtanke.ekonomi;

/**
 * A whole year that has no months: a forecast for the year.
 *
 * @param ar the year
 */
public record Helar(int ar) implements Tidsdel {}
