package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * Care because of the young person's own behaviour is tried within six months of the decision being
 * carried out, then within six months of the latest time.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "13",
    stycke = "2",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "1e01546ccf537371f8665867db6e2d43e85e57ee6e17c37dda0de9096128c2cb")
final class OmprovningVard implements Fristregel {

  @Override
  public String namn() {
    return "omprovning_vard";
  }

  @Override
  public String rubrik() {
    return "Omprövning av vård på grund av eget beteende";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE,
        "vårdbeslutet verkställdes",
        "socialnämnden har prövat om vården ska upphöra");
  }
}
