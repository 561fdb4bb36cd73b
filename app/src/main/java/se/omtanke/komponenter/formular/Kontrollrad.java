package se.omtanke.komponenter.formular;

import java.util.Optional;

/**
 * One answer on the page where all answers are checked before a decision, payment or import.
 *
 * @param fraga what was asked
 * @param svar what was answered, in words
 * @param andra where the answer is changed; empty if it cannot be
 */
public record Kontrollrad(String fraga, String svar, Optional<String> andra) {}
