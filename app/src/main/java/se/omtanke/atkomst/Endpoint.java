package se.omtanke.atkomst;

/**
 * One row of the table of endpoints.
 *
 * @param metod HTTP method, or {@code *} for all
 * @param sokvag path pattern, such as {@code /rapporter/{id}}
 * @param skydd what stands at the door
 * @param hanterare class and method that answer
 */
public record Endpoint(String metod, String sokvag, Skydd skydd, String hanterare) {}
