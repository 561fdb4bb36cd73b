package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** Nobody who has had this birthday is given care because of own behaviour. */
@Lagrum(
    sfs = "2026:1600",
    paragraf = "",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.L)
final class VardForBeteendeBeredas implements Fristregel {

  @Override
  public String namn() {
    return "vard_for_beteende_beredas";
  }

  @Override
  public String rubrik() {
    return "Vård på grund av eget beteende får beredas före";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ALDER, "den unge föddes", "frågan om vård är avgjord");
  }
}
