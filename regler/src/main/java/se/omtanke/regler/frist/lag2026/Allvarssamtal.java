package se.omtanke.regler.frist.lag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** The serious talk itself. */
@Lagrum(
    sfs = "2026:1651",
    paragraf = "",
    fran = "2027-01-02",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
final class Allvarssamtal implements Fristregel {

  @Override
  public String namn() {
    return "allvarssamtal";
  }

  @Override
  public String rubrik() {
    return "Allvarssamtal hålls";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.ATGARD, "informationen om misstänkt brott kom in", "samtalet är hållet");
  }
}
