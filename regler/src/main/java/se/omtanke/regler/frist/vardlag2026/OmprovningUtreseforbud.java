package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * A travel ban is tried within six months of the decision, then within six months of the latest
 * time.
 */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "13",
    paragraf = "4",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class OmprovningUtreseforbud implements Fristregel {

  @Override
  public String namn() {
    return "omprovning_utreseforbud";
  }

  @Override
  public String rubrik() {
    return "Omprövning av utreseförbud";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE,
        "beslutet fattades",
        "socialnämnden har prövat om förbudet ska upphöra");
  }
}
