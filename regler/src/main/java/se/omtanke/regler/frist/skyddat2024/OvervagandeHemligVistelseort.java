package se.omtanke.regler.frist.skyddat2024;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * Whether whereabouts must be kept secret, and contact limited, is considered at least every six
 * months.
 */
@Lagrum(
    sfs = "2024:79",
    kapitel = "5",
    paragraf = "6",
    fran = "2024-04-01",
    text = "bce8135d75b1e4a575f41d1ab9535cacd5ab03011c2ecb07d9657bd433aa4c8f")
final class OvervagandeHemligVistelseort implements Fristregel {

  @Override
  public String namn() {
    return "overvagande_hemlig_vistelseort";
  }

  @Override
  public String rubrik() {
    return "Övervägande av hemlig vistelseort och umgänge";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE, "beslutet fattades", "socialnämnden har övervägt beslutet");
  }
}
