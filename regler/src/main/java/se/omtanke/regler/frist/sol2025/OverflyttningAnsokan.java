package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** When there has been no answer for a month, IVO may be asked. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "29",
    paragraf = "11",
    stycke = "1",
    fran = "2025-07-01",
    text = "b87f319e62a465ccd933b02ae25f3d9c9848af931b35a125178f3795c8c07f25")
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
