package se.omtanke.regler.beslutsratt;

import se.omtanke.regler.Period;

/**
 * A row of a board's order of delegation.
 *
 * @param beslut the kind of decision
 * @param beslutsfattare who
 * @param befattning the post, where it is an employee
 * @param galler the days it holds for
 */
public record Delegation(
    String beslut, Beslutsfattare beslutsfattare, String befattning, Period galler) {}
