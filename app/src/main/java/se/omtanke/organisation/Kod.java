package se.omtanke.organisation;

import se.omtanke.regler.Period;

/**
 * What one code means for a time.
 *
 * @param del the part of the code string that it stands in
 * @param kod the code as the ledger writes it
 * @param benamning its name for people
 * @param giltig from when until when it means this
 */
public record Kod(Koddel del, String kod, String benamning, Period giltig) {}
