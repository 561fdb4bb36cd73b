package se.omtanke.rapport.granskning.modell;

/**
 * Another place that is off because of the same fault.
 *
 * @param plats where
 * @param tryckt what is printed there
 * @param raknat what it would be with the figures as printed
 * @param mening the consequence in a sentence
 */
public record Foljd(Plats plats, String tryckt, String raknat, String mening) {}
