package se.omtanke.arende.webb;

/**
 * A clock in words.
 *
 * @param vad what it asks for
 * @param slut the last day by count
 * @param kvar how many days are left, or that it is broken
 * @param lagrum its paragraph
 * @param forlangd why it has been extended; may be empty
 * @param ton how much it calls for attention
 */
public record Fristord(
    String vad, String slut, String kvar, String lagrum, String forlangd, String ton) {}
