package se.omtanke.organisation.webb.redigering;

import java.util.List;

/**
 * What a change would make, in words.
 *
 * @param version the mark of the register that it was tried against
 * @param andras what becomes different, one sentence for each thing
 * @param paverkan what else rests on it, one sentence for each thing
 */
public record Provad(String version, List<String> andras, List<String> paverkan) {}
