package se.omtanke.grund;

/**
 * A municipality in this installation.
 *
 * @param kod its code
 * @param namn its name as it calls itself
 * @param exempel whether its figures are an example (constructed rows, invented municipality)
 */
public record Kommun(Kommunkod kod, String namn, boolean exempel) {}
