package se.omtanke.ekonomi;

/**
 * Why a line of a forecast is as it is, in the words of the one who made it.
 *
 * @param koder what the line is about; the account is a class or the beginning of an account
 * @param text the words
 */
public record Prognoskommentar(Kodstrang koder, String text) {}
