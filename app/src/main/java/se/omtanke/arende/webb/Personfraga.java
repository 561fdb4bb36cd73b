package se.omtanke.arende.webb;

import java.util.List;
import se.omtanke.komponenter.formular.Val;

/**
 * The question whom a row of the intake form means.
 *
 * @param falt the row
 * @param skrivet what was typed there
 * @param val whom it may be
 * @param fler whether there are more than are shown
 * @param kandDag whether the day of birth was typed, so that it confirms nothing
 */
public record Personfraga(
    String falt, String skrivet, List<Val> val, boolean fler, boolean kandDag) {}
