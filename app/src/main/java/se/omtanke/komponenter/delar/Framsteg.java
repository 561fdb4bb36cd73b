package se.omtanke.komponenter.delar;

/**
 * How far a piece of work has come.
 *
 * @param text what is being done: "Läser in verifikationer"
 * @param klart how much is done
 * @param totalt how much there is; 0 while that is not known
 */
public record Framsteg(String text, long klart, long totalt) {}
