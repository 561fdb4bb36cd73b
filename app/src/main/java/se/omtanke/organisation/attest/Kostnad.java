package se.omtanke.organisation.attest;

import java.time.LocalDate;
import java.util.Set;
import se.omtanke.regler.Belopp;

/**
 * A cost that someone is to approve.
 *
 * @param ansvar its ansvar code
 * @param verksamhet its verksamhet code
 * @param belopp how much, without sign
 * @param slag running cost or investment
 * @param dag the day it is approved
 * @param beror the keys of those whose own cost it is, or who are closely related to the one who
 *     gets the money; they may not approve it (jäv)
 */
public record Kostnad(
    String ansvar,
    String verksamhet,
    Belopp belopp,
    Attestslag slag,
    LocalDate dag,
    Set<String> beror) {

  public Kostnad {
    beror = Set.copyOf(beror);
  }
}
