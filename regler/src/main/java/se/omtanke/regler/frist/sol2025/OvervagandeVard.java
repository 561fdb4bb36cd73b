package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * Whether a child in care by consent, or in sheltered housing, still needs it is considered at
 * least every six months.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "22",
    paragraf = "13",
    fran = "2025-07-01",
    text = "556cca825055929959c45218a26979e880aff538ba62f022e8e0b57b24d2e1cf")
final class OvervagandeVard implements Fristregel {

  @Override
  public String namn() {
    return "overvagande_vard";
  }

  @Override
  public String rubrik() {
    return "Övervägande av fortsatt vård";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE, "placeringen började", "socialnämnden har övervägt vården");
  }
}
