package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** When there has been no answer for a month, IVO may be asked. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "2 a",
    paragraf = "11",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class OverflyttningAnsokan implements Fristregel {

  @Override
  public String namn() {
    return "overflyttning_ansokan";
  }

  @Override
  public String rubrik() {
    return "Ansökan om överflyttning hos IVO får göras efter";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD, "begäran gjordes hos den andra kommunen", "svar har kommit");
  }
}
