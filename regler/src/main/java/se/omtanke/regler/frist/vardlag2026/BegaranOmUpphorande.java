package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A private party's request to end the care may be dismissed when it comes within six months. */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "10",
    paragraf = "4",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class BegaranOmUpphorande implements Fristregel {

  @Override
  public String namn() {
    return "begaran_om_upphorande";
  }

  @Override
  public String rubrik() {
    return "Begäran att vården ska upphöra får avvisas";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.LANGD, "frågan prövades senast", "en begäran ska prövas");
  }
}
