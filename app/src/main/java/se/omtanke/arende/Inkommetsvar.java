package se.omtanke.arende;

import java.time.LocalDate;

/**
 * That something that came in has been answered.
 *
 * @param dag the day the answer was sent
 * @param svar what was answered, in a few words; the letter itself stands among the documents
 * @param aktor who wrote it down
 */
public record Inkommetsvar(LocalDate dag, String svar, String aktor) {}
