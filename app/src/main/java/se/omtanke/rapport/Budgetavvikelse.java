package se.omtanke.rapport;

import java.math.BigDecimal;

/**
 * How far an area of a report is from its budget.
 *
 * @param omrade the area, as the report's row names it
 * @param matt what is compared, in words, such as the column's heading
 * @param text the figure as the report shows it
 * @param enhet its unit, such as {@code mnkr}
 * @param storlek how far, in kronor and without sign
 * @param samre whether it is worse for the board than the budget
 * @param plats where it stands in the report
 */
public record Budgetavvikelse(
    String omrade,
    String matt,
    String text,
    String enhet,
    BigDecimal storlek,
    boolean samre,
    Siffror.Plats plats) {}
