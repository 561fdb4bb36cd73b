package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * A travel ban is tried within six months of the decision, then within six months of the latest
 * time.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "31 c",
    stycke = "1",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "f9abb6f2befdd476f75ef05dd88d795788ea0ed02780ae9ffd6e7f371ca6d9b9")
final class OmprovningUtreseforbud implements Fristregel {

  @Override
  public String namn() {
    return "omprovning_utreseforbud";
  }

  @Override
  public String rubrik() {
    return "Omprövning av utreseförbud";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE,
        "beslutet fattades",
        "socialnämnden har prövat om förbudet ska upphöra");
  }
}
