package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import se.omtanke.rapport.granskning.modell.Cell;

/**
 * A cell times a factor.
 *
 * @param faktor −1 for what is subtracted; holds the change of unit too
 * @param cell a cell with a number
 */
public record Term(BigDecimal faktor, Cell cell) {}
