package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** A travel ban ends at the latest on this birthday. */
@Lagrum(
    sfs = "2026:1600",
    paragraf = "",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.L)
final class UtreseforbudUpphor implements Fristregel {

  @Override
  public String namn() {
    return "utreseforbud_upphor";
  }

  @Override
  public String rubrik() {
    return "Utreseförbud upphör";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ALDER, "den unge föddes", "förbudet har upphört");
  }
}
