package se.omtanke.regler.frist.lag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** How long electronic monitoring may last. */
@Lagrum(
    sfs = "2026:1637",
    paragraf = "",
    fran = "2027-01-02",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class ElektroniskOvervakning implements Fristregel {

  @Override
  public String namn() {
    return "elektronisk_overvakning";
  }

  @Override
  public String rubrik() {
    return "Elektronisk övervakning";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.LANGD, "beslutet fattades", "övervakningen har upphört");
  }
}
