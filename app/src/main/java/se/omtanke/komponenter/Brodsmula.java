package se.omtanke.komponenter;

/**
 * One step on the way to the page, shown above its heading.
 *
 * @param text the name of the step, in the reader's language
 * @param href local address of the step
 */
public record Brodsmula(String text, String href) {}
