package se.omtanke.komponenter.delar;

import java.util.Optional;

/**
 * What a word or a measure means, shown when asked for.
 *
 * @param begrepp the word
 * @param text its meaning, in one or two sentences
 * @param kalla where the meaning comes from: a paragraph, a handbook
 */
public record Definition(String begrepp, String text, Optional<String> kalla) {}
