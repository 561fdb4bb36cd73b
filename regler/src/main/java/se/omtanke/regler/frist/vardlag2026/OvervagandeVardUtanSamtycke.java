package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** Care because of the home is considered at least every six months. */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "8",
    paragraf = "2",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class OvervagandeVardUtanSamtycke implements Fristregel {

  @Override
  public String namn() {
    return "overvagande_vard_utan_samtycke";
  }

  @Override
  public String rubrik() {
    return "Övervägande av vård på grund av hemmet";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE, "vården började", "socialnämnden har övervägt vården");
  }
}
