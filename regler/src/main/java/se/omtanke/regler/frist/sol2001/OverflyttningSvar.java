package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** The other municipality says at once, in writing, what it thinks. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "2 a",
    paragraf = "10",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class OverflyttningSvar implements Fristregel {

  @Override
  public String namn() {
    return "overflyttning_svar";
  }

  @Override
  public String rubrik() {
    return "Svar på begäran om överflyttning";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.GENAST, "begäran kom in", "kommunens inställning är skriftligen meddelad");
  }
}
