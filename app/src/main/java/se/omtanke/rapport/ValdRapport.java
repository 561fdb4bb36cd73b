package se.omtanke.rapport;

import se.omtanke.ekonomi.Bokforingsperiod;

/**
 * Which report it is about.
 *
 * @param mall the template's id
 * @param period the accounting period
 * @param vinkel how it is looked at
 */
public record ValdRapport(String mall, Bokforingsperiod period, Rapportvinkel vinkel) {

  /** As it is usually looked at. */
  public static ValdRapport av(String mall, Bokforingsperiod period) {
    return new ValdRapport(mall, period, Rapportvinkel.VANLIG);
  }
}
