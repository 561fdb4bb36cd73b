package se.omtanke.organisation.attest;

import java.time.LocalDate;

/**
 * The delegated decision that gives a right for a limited time.
 *
 * @param dnr the registry number of the decision
 * @param datum the day it was made
 * @param beslutsfattare who made it, as signed
 */
public record Delegation(String dnr, LocalDate datum, String beslutsfattare) {}
