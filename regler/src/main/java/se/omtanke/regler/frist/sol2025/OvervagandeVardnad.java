package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * After two years in the same family home the transfer of custody is considered, then once a year.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "22",
    paragraf = "14",
    stycke = "1",
    fran = "2025-07-01",
    text = "f7560a87d54a033f851a634e3cddc1a52e618f0fc49bc561eca403f462a0ec9f")
final class OvervagandeVardnad implements Fristregel {

  @Override
  public String namn() {
    return "overvagande_vardnad";
  }

  @Override
  public String rubrik() {
    return "Övervägande av överflyttning av vårdnaden";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE,
        "placeringen i familjehemmet verkställdes",
        "socialnämnden har övervägt frågan");
  }
}
