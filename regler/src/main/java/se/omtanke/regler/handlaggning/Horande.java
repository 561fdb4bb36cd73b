package se.omtanke.regler.handlaggning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a party was told of the material and given time to answer.
 *
 * @param sand the day it was sent; empty if it was not
 * @param tillOchMed the last day to answer; empty if nothing was sent
 * @param svarat whether she has answered
 * @param undantag why she need not be heard, if that is said
 */
public record Horande(
    Optional<LocalDate> sand,
    Optional<LocalDate> tillOchMed,
    boolean svarat,
    Optional<Undantag> undantag) {}
