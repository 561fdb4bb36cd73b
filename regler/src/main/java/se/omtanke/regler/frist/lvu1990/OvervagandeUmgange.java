package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** Limits on contact, and whereabouts kept secret, are considered at least every three months. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "14",
    stycke = "3",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "7eab2fa3c2071dcdbb5df2071612e4458302faeae8a4d96b193d4640bb052f42")
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
