package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * After two years in the same family home the transfer of custody is considered, then once a year.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "13 c",
    stycke = "1",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "5b4c8d0302bed1e52e82ca9743401c8a82d54465accd4b9c40ef7ab555cd0044")
final class OvervagandeVardnadLvu implements Fristregel {

  @Override
  public String namn() {
    return "overvagande_vardnad_lvu";
  }

  @Override
  public String rubrik() {
    return "Övervägande av överflyttning av vårdnaden vid vård utan samtycke";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE,
        "placeringen i familjehemmet verkställdes",
        "socialnämnden har övervägt frågan");
  }
}
