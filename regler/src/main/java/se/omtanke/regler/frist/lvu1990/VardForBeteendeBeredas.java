package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** Nobody who has had this birthday is given care because of own behaviour. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "1",
    stycke = "3",
    till = "2027-01-01",
    text = "b29a30d3fc2588052ecb127ee94ee87cd372d9d92ae9095c58ab2536fa4de826")
final class VardForBeteendeBeredas implements Fristregel {

  @Override
  public String namn() {
    return "vard_for_beteende_beredas";
  }

  @Override
  public String rubrik() {
    return "Vård på grund av eget beteende får beredas före";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ALDER, "den unge föddes", "frågan om vård är avgjord");
  }
}
