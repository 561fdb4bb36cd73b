package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** Whether a removal ban is still needed is considered at least every three months. */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "12",
    paragraf = "4",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
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
