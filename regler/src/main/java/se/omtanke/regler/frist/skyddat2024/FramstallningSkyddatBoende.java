package se.omtanke.regler.frist.skyddat2024;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * A request from the other guardian may be dismissed when it comes within six months of the
 * decision becoming final.
 */
@Lagrum(
    sfs = "2024:79",
    kapitel = "7",
    paragraf = "2",
    fran = "2024-04-01",
    text = "366392db0446899020522725b2b475c16e06de5338f33dcc7b2e6a01cb6eca32")
final class FramstallningSkyddatBoende implements Fristregel {

  @Override
  public String namn() {
    return "framstallning_skyddat_boende";
  }

  @Override
  public String rubrik() {
    return "Framställning om att skyddat boende ska upphöra får avvisas";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "beslutet fick laga kraft", "en framställning ska prövas");
  }
}
