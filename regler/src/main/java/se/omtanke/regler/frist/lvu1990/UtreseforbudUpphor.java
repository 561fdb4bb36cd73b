package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** A travel ban ends at the latest on this birthday. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "31 c",
    stycke = "3",
    till = "2027-01-01",
    text = "f9abb6f2befdd476f75ef05dd88d795788ea0ed02780ae9ffd6e7f371ca6d9b9")
final class UtreseforbudUpphor implements Fristregel {

  @Override
  public String namn() {
    return "utreseforbud_upphor";
  }

  @Override
  public String rubrik() {
    return "Utreseförbud upphör";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ALDER, "den unge föddes", "förbudet har upphört");
  }
}
