package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** The other municipality says at once, in writing, what it thinks. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "29",
    paragraf = "10",
    stycke = "3",
    fran = "2025-07-01",
    text = "75027e8b05070dbfd2b8b42dbf60097bfa96a052d915213fa759e4f9235d875b")
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
