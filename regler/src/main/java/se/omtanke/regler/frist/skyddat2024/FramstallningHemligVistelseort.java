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
    kapitel = "5",
    paragraf = "7",
    fran = "2024-04-01",
    text = "69b5cff8f4706c875525a677c99b5ac1d40ea8ff6b1c93ff3ecf60f3211f0f4a")
final class FramstallningHemligVistelseort implements Fristregel {

  @Override
  public String namn() {
    return "framstallning_hemlig_vistelseort";
  }

  @Override
  public String rubrik() {
    return "Framställning om vistelseort eller umgänge får avvisas";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "beslutet fick laga kraft", "en framställning ska prövas");
  }
}
