package se.omtanke.regler.beslutsratt;

/**
 * A kind of decision that the law says something about.
 *
 * @param namn its name, in small letters
 * @param rubrik what it is called
 * @param paragraf the paragraph it is made by, as a lawyer writes it
 */
public record Beslutsslag(String namn, String rubrik, String paragraf) {}
