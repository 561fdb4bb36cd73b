package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** Limits on contact, and whereabouts kept secret, are considered at least every three months. */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "7",
    paragraf = "2",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class OvervagandeUmgange implements Fristregel {

  @Override
  public String namn() {
    return "overvagande_umgange";
  }

  @Override
  public String rubrik() {
    return "Övervägande av umgänge och hemlig vistelseort";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE, "beslutet fattades", "socialnämnden har övervägt beslutet");
  }
}
