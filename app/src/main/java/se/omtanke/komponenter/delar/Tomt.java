package se.omtanke.komponenter.delar;

import java.util.Optional;
import se.omtanke.komponenter.Brodsmula;

/**
 * What is shown where there is nothing yet: why it is empty and what to do about it.
 *
 * @param rubrik that it is empty, in words
 * @param text why, and what will fill it
 * @param atgard what the reader can do
 */
public record Tomt(String rubrik, String text, Optional<Brodsmula> atgard) {}
