package se.omtanke.atkomst.utkast;

import java.time.Instant;

/**
 * What someone has written but not sent.
 *
 * @param slag media type of the content
 * @param innehall the content as it was sent
 * @param sparad when
 */
public record Utkast(String slag, String innehall, Instant sparad) {}
