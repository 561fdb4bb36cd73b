package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** Care because of the home is considered at least every six months. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "13",
    stycke = "1",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "1e01546ccf537371f8665867db6e2d43e85e57ee6e17c37dda0de9096128c2cb")
final class OvervagandeVardUtanSamtycke implements Fristregel {

  @Override
  public String namn() {
    return "overvagande_vard_utan_samtycke";
  }

  @Override
  public String rubrik() {
    return "Övervägande av vård på grund av hemmet";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE, "vården började", "socialnämnden har övervägt vården");
  }
}
