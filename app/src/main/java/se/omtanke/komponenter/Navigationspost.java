package se.omtanke.komponenter;

/**
 * One entry in the left navigation, ready to be shown.
 *
 * @param text what the reader sees, already in the reader's language
 * @param href local address
 * @param aktiv whether the page being shown belongs to this entry
 */
public record Navigationspost(String text, String href, boolean aktiv) {}
