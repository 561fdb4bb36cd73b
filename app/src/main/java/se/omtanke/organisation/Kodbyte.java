package se.omtanke.organisation;

/**
 * A code that came to mean something else.
 *
 * @param fore what it meant last before
 * @param efter what it has meant since
 */
public record Kodbyte(Kod fore, Kod efter) {}
