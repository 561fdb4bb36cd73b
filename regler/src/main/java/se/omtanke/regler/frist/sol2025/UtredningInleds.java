package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** What may lead to an action by the board is investigated from the start. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "14",
    paragraf = "2",
    stycke = "1",
    fran = "2025-07-01",
    text = "b2a627f2562ed944e1316eaf1896afbbeb9d7492e9399c75a94cf4892dc97bcf")
final class UtredningInleds implements Fristregel {

  @Override
  public String namn() {
    return "utredning_inleds";
  }

  @Override
  public String rubrik() {
    return "Utredning inleds";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.GENAST, "nämnden fick informationen", "utredningen är inledd");
  }
}
