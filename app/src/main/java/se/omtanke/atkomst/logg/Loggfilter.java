package se.omtanke.atkomst.logg;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which rows of the access log to show.
 *
 * @param person whose record was read or written
 * @param aktor who read or wrote, as the log names her
 * @param medSystemet also what the system did by itself; asked for by name it is always shown
 * @param fran the first day
 * @param tillOchMed the last day
 * @param fore only rows older than this one: the next page
 */
public record Loggfilter(
    Optional<UUID> person,
    Optional<String> aktor,
    boolean medSystemet,
    LocalDate fran,
    LocalDate tillOchMed,
    Optional<UUID> fore) {}
