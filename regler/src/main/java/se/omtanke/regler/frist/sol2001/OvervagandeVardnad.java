package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * After two years in the same family home the transfer of custody is considered, then once a year.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "6",
    paragraf = "8",
    stycke = "2",
    fran = "2022-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
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
