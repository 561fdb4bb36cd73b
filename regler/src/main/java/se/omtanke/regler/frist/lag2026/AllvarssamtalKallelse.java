package se.omtanke.regler.frist.lag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** The call to a serious talk after information on a suspected crime. */
@Lagrum(
    sfs = "2026:1651",
    paragraf = "",
    fran = "2027-01-02",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class AllvarssamtalKallelse implements Fristregel {

  @Override
  public String namn() {
    return "allvarssamtal_kallelse";
  }

  @Override
  public String rubrik() {
    return "Kallelse till allvarssamtal";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.TIMMAR, "informationen om misstänkt brott kom in", "kallelsen är skickad");
  }
}
