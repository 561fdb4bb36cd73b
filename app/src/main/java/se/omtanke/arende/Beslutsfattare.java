package se.omtanke.arende;

/**
 * Who decided for the board, and by what right.
 *
 * @param aktor the user
 * @param roll in what role
 * @param punkt the point of the delegation order
 */
public record Beslutsfattare(String aktor, String roll, String punkt) {}
