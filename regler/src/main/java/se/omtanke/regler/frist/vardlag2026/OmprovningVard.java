package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * Care because of the young person's own behaviour is tried within six months of the decision being
 * carried out, then within six months of the latest time.
 */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "8",
    paragraf = "3",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class OmprovningVard implements Fristregel {

  @Override
  public String namn() {
    return "omprovning_vard";
  }

  @Override
  public String rubrik() {
    return "Omprövning av vård på grund av eget beteende";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.OVERVAGANDE,
        "vårdbeslutet verkställdes",
        "socialnämnden har prövat om vården ska upphöra");
  }
}
