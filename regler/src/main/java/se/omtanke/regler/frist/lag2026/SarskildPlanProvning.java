package se.omtanke.regler.frist.lag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A special plan without consent is reviewed again and again. */
@Lagrum(
    sfs = "2026:1637",
    paragraf = "",
    fran = "2027-01-02",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class SarskildPlanProvning implements Fristregel {

  @Override
  public String namn() {
    return "sarskild_plan_provning";
  }

  @Override
  public String rubrik() {
    return "Prövning av särskild plan";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.OVERVAGANDE, "beslutet fattades", "planen är prövad");
  }
}
