package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * Whether a child in care by consent, or in sheltered housing, still needs it is considered at
 * least every six months.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "6",
    paragraf = "8",
    stycke = "1",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
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
