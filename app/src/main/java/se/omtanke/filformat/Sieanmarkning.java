package se.omtanke.filformat;

/**
 * Something that was passed by while reading, and that the sender may want to know.
 *
 * @param rad the line from 1, or 0 when it is the whole file
 * @param text what it was, in Swedish
 */
public record Sieanmarkning(int rad, String text) {}
