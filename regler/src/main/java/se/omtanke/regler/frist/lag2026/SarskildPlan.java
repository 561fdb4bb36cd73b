package se.omtanke.regler.frist.lag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** How long the conditions of a special plan may hold without consent. */
@Lagrum(
    sfs = "2026:1637",
    paragraf = "",
    fran = "2027-01-02",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class SarskildPlan implements Fristregel {

  @Override
  public String namn() {
    return "sarskild_plan";
  }

  @Override
  public String rubrik() {
    return "Särskild plan utan samtycke";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.LANGD, "beslutet fattades", "villkoren har upphört");
  }
}
