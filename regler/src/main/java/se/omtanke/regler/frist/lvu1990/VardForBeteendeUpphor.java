package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** Care because of own behaviour ends at the latest on this birthday. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "21",
    stycke = "4",
    till = "2027-01-01",
    text = "dc5d2db3b96b4841ad71f971982ba030138a6078f735aafbaf782a856e58e5be")
final class VardForBeteendeUpphor implements Fristregel {

  @Override
  public String namn() {
    return "vard_for_beteende_upphor";
  }

  @Override
  public String rubrik() {
    return "Vård på grund av eget beteende upphör";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ALDER, "den unge föddes", "vården har upphört");
  }
}
