package se.omtanke.regler.frist.skyddat2024;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** Whether the shelter is to go on is considered at least every six months. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "5",
    paragraf = "3",
    fran = "2024-04-01",
    text = "1cdff44955ffaf58f7a28d03f56874e37a9fa1e3cc2fbda1ef3744c998733a5b")
final class OvervagandeSkyddatBoende implements Fristregel {

  @Override
  public String namn() {
    return "overvagande_skyddat_boende";
  }

  @Override
  public String rubrik() {
    return "Övervägande av skyddat boende";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE, "placeringen påbörjades", "socialnämnden har övervägt insatsen");
  }
}
