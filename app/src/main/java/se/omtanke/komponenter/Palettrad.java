package se.omtanke.komponenter;

/**
 * One thing that the palette found.
 *
 * @param text what it is called
 * @param slag what kind of thing it is, in words: "Sida", "Enhet", "Rapport"
 * @param href local address where it is
 */
public record Palettrad(String text, String slag, String href) {}
