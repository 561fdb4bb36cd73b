package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** Whether a removal ban is still needed is considered at least every three months. */
@Lagrum(
    sfs = "1990:52",
    paragraf = "26",
    stycke = "1",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "f1a26478895186054aaff47fa2a7c9aecc32ecc07cf0ef23d7bcea7f310c93ff")
final class OvervagandeFlyttningsforbud implements Fristregel {

  @Override
  public String namn() {
    return "overvagande_flyttningsforbud";
  }

  @Override
  public String rubrik() {
    return "Övervägande av flyttningsförbud";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE, "förbudet meddelades", "socialnämnden har övervägt förbudet");
  }
}
