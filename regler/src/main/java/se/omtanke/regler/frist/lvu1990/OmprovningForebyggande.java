package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * Preventive measures are tried within six months of the board's decision, then within six months
 * of the latest time.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "22",
    stycke = "3",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "4684be0aeff0e4ccf13bfbb40538b3e14bf35daf83a303ea9d222c9dd8a73027")
@Lagrum(
    sfs = "1990:52",
    paragraf = "13",
    stycke = "2",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "1e01546ccf537371f8665867db6e2d43e85e57ee6e17c37dda0de9096128c2cb")
final class OmprovningForebyggande implements Fristregel {

  @Override
  public String namn() {
    return "omprovning_forebyggande";
  }

  @Override
  public String rubrik() {
    return "Omprövning av förebyggande insatser";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE,
        "nämnden beslutade",
        "socialnämnden har prövat om beslutet ska upphöra");
  }
}
